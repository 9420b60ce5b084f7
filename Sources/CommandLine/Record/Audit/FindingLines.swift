internal import Casework
internal import JSONText
internal import Law

/// Findings of an audit, as people and machines read them.
struct FindingLines {
    let findings: [AuditFinding]

    /// How many findings of a kind are shown; a thousand rows of one table say no more than ten.
    private static let most = 10

    /// Each finding with its place, what is wrong, and below it what would be right; of many of one kind the first ones.
    func text(width: Int) -> String {
        var counts: [String: Int] = [:]
        var lines = ""
        for finding in findings {
            let words = AuditWording.words(finding.kind, ofAct: finding.act)
            counts[words.name, default: 0] += 1
            if counts[words.name, default: 0] <= Self.most { lines += line(finding, words, width: width) }
        }
        for (name, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.most {
            let rest = "  … and \(count - Self.most) more of the kind \(name); 'palermo audit DB --format json' tells them all."
            lines += rest.wrapped(to: width, indentingRestBy: 4) + "\n"
        }
        return lines
    }

    private func line(_ finding: AuditFinding, _ words: AuditWording.Words, width: Int) -> String {
        let wrong = "  \(Self.place(of: finding))\(words.wrong)".printable.wrapped(to: width, indentingRestBy: 4).allowingBreaks
        let right = "    right: \(words.right)".printable.wrapped(to: width, indentingRestBy: 6)
        return "\(wrong)\n\(right)\n"
    }

    /// The findings for machines.
    var json: JSON {
        .array(
            findings.map { finding in
                let words = AuditWording.words(finding.kind, ofAct: finding.act)
                return [
                    "kind": .string(words.name), "position": finding.position.map { .integer($0) } ?? .null,
                    "stream": .optional(finding.stream?.text), "act": .optional(finding.act),
                    "basis": .optional(finding.basis?.description),
                    "wrong": .string(words.wrong),
                    "right": .string(words.right),
                ]
            })
    }

    /// Where something is wrong: `act 12, FRA, “review opened”, ¶28 a: `.
    private static func place(of finding: AuditFinding) -> String {
        let parts = [
            finding.position.map { "act \($0)" }, finding.stream?.text, finding.act.map { "“\($0)”" }, finding.basis?.description,
        ].compactMap(\.self)
        return parts.isEmpty ? "" : parts.map(\.keepingTogether).joined(separator: ", ") + ": "
    }
}
