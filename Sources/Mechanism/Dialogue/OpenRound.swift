public import Law

/// Opens a formal round of dialogue; one at a time (¶35, ¶36).
public struct OpenRound: PhaseAct {
    public static let kind = "round opened"
    public static let basis = Provision(.procedures, 36)
    public static let deed = Deed.holdRounds

    public let number: Int

    /// The opening of the next round.
    public init(phase: Int) { number = phase }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        OpenUntilConcluded.objection(in: phase) ?? review.objection(toVoiceOf: author, under: Self.basis)
            ?? phase.dialogue.openRound.map { Refusal(MechanismRefusal.roundOpen($0.number), under: Self.basis) }
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        phase.dialogue.rounds.append(DialogueRound(number: phase.dialogue.rounds.count + 1, openedOn: mark.day))
    }

    public func write(to facts: inout FactsWriter) { facts.put("phase", number) }

    public init(reading facts: inout FactsReader) throws(FactsFault) { number = try facts.number("phase") }
}
