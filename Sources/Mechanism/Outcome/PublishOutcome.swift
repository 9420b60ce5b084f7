public import Law

/// Publishes the agreed list as conference room paper and the agreed summary, each under its symbol; the phase is concluded (¶38).
public struct PublishOutcome: PhaseAct {
    public static let kind = "outcome published"
    public static let basis = Provision(.procedures, 38)
    public static let deed = Deed.publish

    public let number: Int
    /// The symbol of the conference room paper with the list.
    public let listSymbol: String
    /// The symbol of the summary.
    public let summarySymbol: String

    /// A publication under two symbols.
    public init(phase: Int, listSymbol: String, summarySymbol: String) {
        number = phase
        self.listSymbol = listSymbol
        self.summarySymbol = summarySymbol
    }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = OpenUntilConcluded.objection(in: phase) { return refusal }
        let isAgreed = phase.list.agreedOn != nil && phase.summary.agreedOn != nil
        guard isAgreed else { return Refusal(MechanismRefusal.outcomeNotAgreed, under: Self.basis) }
        return SummaryInSixLanguages.objection(in: phase)
    }

    /// The needs for technical assistance that the list names are followed up from here on (¶44).
    public func takeEffect(in review: inout Review, as mark: ActMark) {
        guard let place = review.phases.firstIndex(where: { $0.number == number }) else { return }
        var phase = review.phases[place]
        takeEffect(in: &phase, of: review, as: mark)
        review.phases[place] = phase
        review.needs += phase.list.items.filter { $0.kind == .assistanceNeed }.map {
            AssistanceNeed(
                id: $0.id, phase: number, topic: $0.topic, stage: .identified, since: mark.day, isConfidential: $0.isConfidential)
        }
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        phase.publication.listSymbol = listSymbol
        phase.publication.summarySymbol = summarySymbol
        phase.publication.concludedOn = mark.day
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("listSymbol", listSymbol)
        facts.put("summarySymbol", summarySymbol)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        listSymbol = try facts.text("listSymbol")
        summarySymbol = try facts.text("summarySymbol")
    }
}
