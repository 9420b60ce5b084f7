public import Law

/// Asks for the agreed list or summary in another working language (¶38, ¶51).
public struct RequestTranslation: PhaseAct {
    public static let kind = "translation requested"
    public static let basis = Provision(.procedures, 51)
    public static let deed = Deed.translate

    public let number: Int
    /// What is translated.
    public let document: OutcomeDocument
    /// Into which language.
    public let language: WorkingLanguage

    /// A request.
    public init(phase: Int, of document: OutcomeDocument, into language: WorkingLanguage) {
        number = phase
        self.document = document
        self.language = language
    }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = OpenUntilConcluded.objection(in: phase) { return refusal }
        switch document {
        case .list where phase.list.agreedOn == nil: return Refusal(MechanismRefusal.listNotAgreed, under: Self.basis)
        case .summary where phase.summary.agreedOn == nil: return Refusal(MechanismRefusal.outcomeNotAgreed, under: Self.basis)
        case .summary where phase.summary.text?.language == language:
            return Refusal(MechanismRefusal.languageOfTheText(language), under: Self.basis)
        case .list, .summary: break
        }
        return phase.publication.translation(of: document, into: language)
            .map { Refusal(MechanismRefusal.translationInStage($0.stage), under: Self.basis) }
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        phase.publication.translations.append(Translation(document: document, language: language, stage: .requested, since: mark.day))
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
