internal import Casework
internal import Lots

/// What became of a copy of a record.
struct CopyOutcome {
    let copy: String
    let files: AttachmentCopy
    let report: AuditReport

    /// Tells what is wrong with the copy, and ends the command, if anything is.
    func refuseUnsound(_ console: Console, cannot asked: String, remedy: String) throws(Failure) {
        let findings = report.findings
        let lost = files.altered.map { "  the file \($0) is not what was filed\n" }.joined()
        if findings.isEmpty, lost.isEmpty { return }
        console.error.write(lost + FindingLines(findings: findings).text(width: console.error.width))
        throw Failure(.dataError, cannot: asked, because: "the copy is not sound", remedy: remedy)
    }

    /// What was copied, and how far it was checked.
    func text(width: Int) -> String {
        let counts = "\(copy): \(report.acts) acts in \(report.streams) streams, \(files.copied) files"
        let head = "Head: act \(report.head.position), link\n\(hexadecimal(report.head.link))\n"
        let checked =
            report.isOpened
            ? "Checked: the file, the chain, what is sealed, the rules, the derived tables, the files."
            : "Checked: the file, the chain, and each file's address. Not checked, because there is no master key: what is sealed, the rules, "
                + "the derived tables, and whether every file is there. Name the file of the key with --key."
        return counts.printable.wrapped(to: width) + "\n" + head + "\n" + checked.wrapped(to: width) + "\n"
    }
}
