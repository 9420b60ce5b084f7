/// A paragraph of one of the texts that bind the Mechanism, cited the way people cite it.
///
/// The paragraph is part of every rule and of every refusal, so that nothing is refused without its source.
public struct Provision: Hashable, Sendable {
    /// One of the texts that paragraphs are cited from.
    public enum Text: String, Hashable, Sendable, CaseIterable {
        /// The annex of Conference resolution 9/1: procedures and rules for the functioning of the Mechanism.
        case procedures
        /// The operative part and the notes of Conference resolution 9/1 itself.
        case resolution
        /// The Organized Crime Convention.
        case convention
    }

    /// The text that is cited.
    public let text: Text
    /// The number of the paragraph, of the note (`resolution`) or of the article (`convention`).
    public let number: Int
    /// The letter of the sub-paragraph, or the paragraph of the article (`convention`), where there is one.
    public let letter: String?
    /// Whether the text leaves the point open and the rule is our interpretation, listed in `docs/law/readings.md`.
    public let isReading: Bool

    /// Cites a paragraph, with its letter where the rule stands in a sub-paragraph.
    public init(_ text: Text, _ number: Int, _ letter: String? = nil, reading: Bool = false) {
        self.text = text
        self.number = number
        self.letter = letter
        self.isReading = reading
    }
}

extension Provision: CustomStringConvertible {
    /// The citation in its short form: `¶28 a`, `R9/1 note 2`, `art. 38(2)`, followed by `(Reading)` for an interpretation.
    public var description: String {
        let place =
            switch text {
            case .procedures: "¶\(number)"
            case .resolution: "R9/1 note \(number)"
            case .convention: "art. \(number)"
            }
        let part = letter.map { text == .convention ? "(\($0))" : " \($0)" } ?? ""
        return place + part + (isReading ? " (Reading)" : "")
    }
}
