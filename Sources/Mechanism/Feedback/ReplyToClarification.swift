public import Law

/// The State under review replies to a request to clarify an answer, once; more is said in the dialogue (¶35).
public struct ReplyToClarification: PhaseAct {
    public static let kind = "clarification given"
    public static let basis = Provision(.procedures, 35)
    public static let deed = Deed.clarify

    public let number: Int
    /// The request, by the number of the act that made it.
    public let clarification: Int
    /// The reply.
    public let passage: Passage

    /// A reply.
    public init(phase: Int, to clarification: Int, _ passage: Passage) {
        number = phase
        self.clarification = clarification
        self.passage = passage
    }

    public var texts: [String] { [passage.body ?? ""] }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = OpenUntilConcluded.objection(in: phase) { return refusal }
        guard author.capacity.state == review.state else { return Refusal(MechanismRefusal.forReviewedStateOnly, under: Self.basis) }
        let isOpen = phase.feedback.clarifications.contains { $0.id == clarification && $0.repliedOn == nil }
        return isOpen ? nil : Refusal(MechanismRefusal.noSuchClarification(clarification), under: Self.basis)
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        guard let place = phase.feedback.clarifications.firstIndex(where: { $0.id == clarification }) else { return }
        phase.feedback.clarifications[place].reply = PassageReference(passage, of: mark.number)
        phase.feedback.clarifications[place].repliedOn = mark.day
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("clarification", clarification)
        facts.put(passage)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        clarification = try facts.number("clarification")
        passage = try facts.passage()
    }
}
