internal import Casework
internal import JSONText
internal import Lots

/// What an audit looked at and found, as people and machines read it.
struct AuditPage {
    let path: String
    let report: AuditReport

    /// What only the master key lets anybody check.
    static let unchecked = ["what is sealed", "the rules", "the derived tables", "the files"]

    /// The page for people.
    func text(width: Int) -> String {
        [verdict(width), counts, unchecked(width), leftovers(width), FindingLines(findings: report.findings).text(width: width)]
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The report for machines.
    var json: JSON {
        [
            "database": .string(path), "isSound": .boolean(report.isSound), "acts": .integer(report.acts),
            "streams": .integer(report.streams), "texts": opened(report.texts), "rows": opened(report.rows),
            "files": report.files.map { .integer($0) } ?? .null, "head": HeadFile(report.head).json,
            "unchecked": .strings(report.isOpened ? [] : Self.unchecked), "findings": FindingLines(findings: report.findings).json,
            "leftovers": .strings(report.leftovers),
        ]
    }

    private func verdict(_ width: Int) -> String {
        let count = report.findings.count
        let words =
            switch (count, report.isOpened) {
            case (0, true): "The record in \(path) is sound."
            case (0, false): "The chain of the record in \(path) is sound; its content was not checked."
            case (1, _): "One thing is wrong with the record in \(path); it stands below."
            default: "\(count) things are wrong with the record in \(path); they stand below."
            }
        return words.printable.wrapped(to: width) + "\n"
    }

    private var counts: String {
        var rows = [("Acts", "\(report.acts)"), ("Streams", "\(report.streams)")]
        if report.isOpened { rows += [("Texts", "\(report.texts)"), ("Rows", "\(report.rows)")] }
        if let files = report.files { rows.append(("Files", "\(files)")) }
        rows += [("Head", "act \(report.head.position)"), ("Link", hexadecimal(report.head.link))]
        return rows.map { "\($0)\(String(repeating: " ", count: 10 - $0.count))\($1)\n" }.joined()
    }

    private func unchecked(_ width: Int) -> String {
        guard !report.isOpened else { return "" }
        let words =
            "Not checked, because there is no master key: \(Self.unchecked.joined(separator: ", ")). Name the file of the key with --key."
        return words.wrapped(to: width) + "\n"
    }

    private func leftovers(_ width: Int) -> String {
        AuditWording.remark(leftovers: report.leftovers).map { $0.wrapped(to: width) + "\n" } ?? ""
    }

    private func opened(_ count: Int) -> JSON { report.isOpened ? .integer(count) : .null }
}
