public import Law

/// Hands in a requested translation, or a better one before it is checked (¶51).
public struct DeliverTranslation: PhaseAct {
    public static let kind = "translation delivered"
    public static let basis = Provision(.procedures, 51)
    public static let deed = Deed.translate

    public let number: Int
    /// What was translated.
    public let document: OutcomeDocument
    /// The text, in the language that was asked for.
    public let passage: Passage

    /// A translation.
    public init(phase: Int, of document: OutcomeDocument, _ passage: Passage) {
        number = phase
        self.document = document
        self.passage = passage
    }

    public var texts: [String] { [passage.body ?? ""] }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = OpenUntilConcluded.objection(in: phase) { return refusal }
        guard let translation = phase.publication.translation(of: document, into: passage.language) else {
            return Refusal(MechanismRefusal.translationNotRequested(passage.language), under: Self.basis)
        }
        return translation.stage == .checked ? Refusal(MechanismRefusal.translationInStage(.checked), under: Self.basis) : nil
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        phase.publication.change(document, passage.language) {
            $0.stage = .delivered
            $0.since = mark.day
            $0.text = PassageReference(passage, of: mark.number)
        }
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("document", document)
        facts.put(passage)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        document = try facts.word("document")
        passage = try facts.passage()
    }
}
