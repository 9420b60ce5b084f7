public import Law

/// Closes the formal round that is open; messages can still be sent freely (¶35, ¶36).
public struct CloseRound: PhaseAct {
    public static let kind = "round closed"
    public static let basis = Provision(.procedures, 36)
    public static let deed = Deed.holdRounds

    public let number: Int

    /// The closing of the round that is open.
    public init(phase: Int) { number = phase }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = review.objection(toVoiceOf: author, under: Self.basis) { return refusal }
        return phase.dialogue.openRound == nil ? Refusal(MechanismRefusal.noRoundOpen, under: Self.basis) : nil
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        guard !phase.dialogue.rounds.isEmpty else { return }
        phase.dialogue.rounds[phase.dialogue.rounds.count - 1].closedOn = mark.day
    }

    public func write(to facts: inout FactsWriter) { facts.put("phase", number) }

    public init(reading facts: inout FactsReader) throws(FactsFault) { number = try facts.number("phase") }
}
