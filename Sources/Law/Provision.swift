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
    /// Whether the text itself says it, or what else it rests on.
    public let standing: Standing

    /// On what a rule or a figure rests.
    public enum Standing: Hashable, Sendable, CaseIterable {
        /// The text says so.
        case text
        /// The text leaves the point open and the rule is our interpretation, listed in `docs/law/readings.md`.
        case reading
        /// The text says nothing, and the rule is how the secretariat and the States do it.
        case practice
    }

    /// Whether the text leaves the point open and the rule is our interpretation, listed in `docs/law/readings.md`.
    public var isReading: Bool { standing == .reading }
    /// Whether the rule is a practice, on which the text says nothing.
    public var isPractice: Bool { standing == .practice }

    /// Cites a paragraph, with its letter where the rule stands in a sub-paragraph.
    public init(_ text: Text, _ number: Int, _ letter: String? = nil, reading: Bool = false) {
        self.init(text, number, letter, standing: reading ? .reading : .text)
    }

    /// Cites a paragraph, and says on what the rule rests.
    public init(_ text: Text, _ number: Int, _ letter: String? = nil, standing: Standing) {
        self.text = text
        self.number = number
        self.letter = letter
        self.standing = standing
    }
}
