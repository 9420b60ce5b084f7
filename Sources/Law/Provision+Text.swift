extension Provision: CustomStringConvertible {
    /// The citation in its short form: `¶28 a`, `R9/1 note 2`, `art. 38(2)`, followed by `(Reading)` or `(Practice)` where it is one.
    public var description: String {
        let part = letter.map { text == .convention ? "(\($0))" : " \($0)" } ?? ""
        return text.prefix + "\(number)" + part + standing.suffix
    }
}

extension Provision: LosslessStringConvertible {
    /// Reads a citation in its short form, exactly as it is written; nothing where it has another form.
    public init?(_ citation: String) {
        guard let text = Text.allCases.first(where: { citation.hasPrefix($0.prefix) }) else { return nil }
        let standing = Standing.allCases.last { citation.hasSuffix($0.suffix) } ?? .text
        let place = citation.dropFirst(text.prefix.count).dropLast(standing.suffix.count)
        let digits = place.prefix { $0.isASCII && $0.isWholeNumber }
        guard let number = Int(digits), number > 0 else { return nil }
        let letter = place.dropFirst(digits.count).filter { $0 != " " && $0 != "(" && $0 != ")" }
        self.init(text, number, letter.isEmpty ? nil : String(letter), standing: standing)
        guard description == citation else { return nil }
    }
}

extension Provision.Text {
    fileprivate var prefix: String {
        switch self {
        case .procedures: "¶"
        case .resolution: "R9/1 note "
        case .convention: "art. "
        }
    }
}

extension Provision.Standing {
    fileprivate var suffix: String {
        switch self {
        case .text: ""
        case .reading: " (Reading)"
        case .practice: " (Practice)"
        }
    }
}
