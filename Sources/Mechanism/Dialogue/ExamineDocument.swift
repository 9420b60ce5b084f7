public import Law

/// The secretariat lets others read a document that was examined, or rejects it as unfit (¶20, ¶33).
public struct ExamineDocument: PhaseAct {
    public static let kind = "document examined"
    public static let basis = Provision(.procedures, 20)
    public static let deed = Deed.examine

    public let number: Int
    /// The document, by the number of the act that filed it.
    public let document: Int
    /// Whether others may read it.
    public let isFit: Bool

    /// What an examination found.
    public init(phase: Int, _ document: Int, isFit: Bool) {
        number = phase
        self.document = document
        self.isFit = isFit
    }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        guard let found = phase.dialogue.documents.first(where: { $0.id == document }) else {
            return Refusal(MechanismRefusal.noSuchDocument(document), under: Self.basis)
        }
        return found.stage == .quarantined ? nil : Refusal(MechanismRefusal.documentExamined(found.stage), under: Self.basis)
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        guard let place = phase.dialogue.documents.firstIndex(where: { $0.id == document }) else { return }
        phase.dialogue.documents[place].stage = isFit ? .cleared : .rejected
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("document", document)
        facts.put("isFit", isFit)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        document = try facts.number("document")
        isFit = try facts.truth("isFit")
    }
}
