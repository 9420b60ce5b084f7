public import Law

/// Says that assistance is offered, being given, or has met the need, and by whom (¶44).
public struct ReportAssistance: ReviewAct {
    public static let kind = "assistance reported"
    public static let basis = Provision(.procedures, 44)
    public static let deed = Deed.reportAssistance

    /// The need, by its number.
    public let need: Int
    /// How far it is now.
    public let stage: AssistanceStage
    /// Who offers or gives it: States, organizations.
    public let providers: [String]

    /// A report.
    public init(on need: Int, _ stage: AssistanceStage, by providers: [String]) {
        self.need = need
        self.stage = stage
        self.providers = providers
    }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = NeedMovesForward.objection(to: stage, of: need, in: review) { return refusal }
        let isOwn = author.capacity.state == review.state
        if stage == .asked || (stage == .met && !isOwn) { return Refusal(MechanismRefusal.forReviewedStateOnly, under: Self.basis) }
        return providers.isEmpty ? Refusal(MechanismRefusal.providerNotNamed, under: Self.basis) : nil
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        guard let place = review.needs.firstIndex(where: { $0.id == need }) else { return }
        review.needs[place].stage = stage
        review.needs[place].since = mark.day
        review.needs[place].providers += providers.filter { !review.needs[place].providers.contains($0) }
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("need", need)
        facts.put("stage", stage)
        facts.put("providers", providers)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        need = try facts.number("need")
        stage = try facts.word("stage")
        providers = try facts.texts("providers")
    }
}
