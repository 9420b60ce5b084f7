internal import Casework
internal import JSONText
internal import Law

/// Findings of an audit, as people and machines read them.
struct FindingLines {
    let findings: [AuditFinding]

    /// Each finding with its place, what is wrong, and below it what would be right.
    func text(width: Int) -> String {
        findings.map { finding in
            let words = AuditWording.words(finding.kind)
            let wrong = "  \(Self.place(of: finding))\(words.wrong)".printable.wrapped(to: width, indentingRestBy: 4).allowingBreaks
            let right = "    right: \(words.right)".printable.wrapped(to: width, indentingRestBy: 6)
            return "\(wrong)\n\(right)\n"
        }.joined()
    }

    /// The findings for machines.
    var json: JSON {
        .array(
            findings.map { finding in
                let words = AuditWording.words(finding.kind)
                return [
                    "kind": .string(words.name), "position": finding.position.map { .integer($0) } ?? .null,
                    "stream": .optional(finding.stream?.text), "basis": .optional(finding.basis?.description),
                    "wrong": .string(words.wrong),
                    "right": .string(words.right),
                ]
            })
    }

    /// Where something is wrong: `act 12, FRA, ¶28 a: `.
    private static func place(of finding: AuditFinding) -> String {
        let parts = [finding.position.map { "act \($0)" }, finding.stream?.text, finding.basis?.description].compactMap(\.self)
        return parts.isEmpty ? "" : parts.map(\.keepingTogether).joined(separator: ", ") + ": "
    }
}
