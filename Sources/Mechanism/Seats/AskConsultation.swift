public import Law
public import Registry

/// The State under review asks for consultations with a reviewing State that does not do its task (¶30).
public struct AskConsultation: ReviewAct {
    public static let kind = "consultation asked"
    public static let basis = Provision(.procedures, 30)
    public static let deed = Deed.consult

    /// The reviewing State.
    public let reviewer: StateCode
    /// What it does not do.
    public let passage: Passage

    /// A request.
    public init(on reviewer: StateCode, _ passage: Passage) {
        self.reviewer = reviewer
        self.passage = passage
    }

    public var texts: [String] { [passage.body ?? ""] }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        guard author.capacity.state == review.state else { return Refusal(MechanismRefusal.forReviewedStateOnly, under: Self.basis) }
        guard review.isReviewed(by: reviewer) else { return Refusal(MechanismRefusal.notConcerned(reviewer), under: Self.basis) }
        let open = review.consultations.first { $0.reviewer == reviewer && $0.failedOn == nil }
        return open.map { Refusal(MechanismRefusal.consultationAsked($0.id), under: Self.basis) }
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        review.consultations.append(
            ReviewerConsultation(
                id: mark.number, reviewer: reviewer, text: PassageReference(passage, of: mark.number), askedOn: mark.day))
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("reviewer", reviewer)
        facts.put(passage)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        reviewer = try facts.state("reviewer")
        passage = try facts.passage()
    }
}
