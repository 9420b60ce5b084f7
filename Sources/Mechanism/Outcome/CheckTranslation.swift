public import Law

/// Confirms that a translation says what the agreed text says (¶51).
public struct CheckTranslation: PhaseAct {
    public static let kind = "translation checked"
    public static let basis = Provision(.procedures, 51)
    public static let deed = Deed.translate

    public let number: Int
    /// What was translated.
    public let document: OutcomeDocument
    /// Into which language.
    public let language: WorkingLanguage

    /// A confirmation.
    public init(phase: Int, of document: OutcomeDocument, into language: WorkingLanguage) {
        number = phase
        self.document = document
        self.language = language
    }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = OpenUntilConcluded.objection(in: phase) { return refusal }
        guard let translation = phase.publication.translation(of: document, into: language) else {
            return Refusal(MechanismRefusal.translationNotRequested(language), under: Self.basis)
        }
        return translation.stage == .delivered ? nil : Refusal(MechanismRefusal.translationInStage(translation.stage), under: Self.basis)
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        phase.publication.change(document, language) {
            $0.stage = .checked
            $0.since = mark.day
        }
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("document", document)
        facts.put("into", language)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        document = try facts.word("document")
        language = try facts.word("into")
    }
}
