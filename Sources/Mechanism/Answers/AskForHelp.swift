public import Law

/// The State under review asks the secretariat for help with its answers, and lets it read the drafts until it ends that (¶20).
public struct AskForHelp: PhaseAct {
    public static let kind = "help asked"
    public static let basis = Provision(.procedures, 20)
    public static let deed = Deed.submitAnswers

    public let number: Int
    /// Whether help is asked for from now on.
    public let isAsked: Bool

    /// A request for help, or its end.
    public init(phase: Int, isAsked: Bool) {
        number = phase
        self.isAsked = isAsked
    }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        author.capacity.state == review.state ? nil : Refusal(MechanismRefusal.forReviewedStateOnly, under: Self.basis)
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) { phase.answers.isHelpAsked = isAsked }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("isAsked", isAsked)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        isAsked = try facts.truth("isAsked")
    }
}
