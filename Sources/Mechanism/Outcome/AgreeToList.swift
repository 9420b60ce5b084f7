public import Law

/// Agrees to the list of observations as it stands, once all observations were handed in; a list without items is no list (¶39, Reading).
public struct AgreeToList: PhaseAct {
    public static let kind = "list agreed"
    public static let basis = Provision(.procedures, 39)
    public static let deed = Deed.agree

    public let number: Int
    /// The version that was read.
    public let version: Int

    /// An agreement to a version.
    public init(phase: Int, version: Int) {
        number = phase
        self.version = version
    }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        guard phase.isCommented(in: review) else {
            return Refusal(
                MechanismRefusal.feedbackMissing(of: phase.reviewers(in: review).filter { !phase.hasCommented($0, in: review) }),
                under: Self.basis)
        }
        let atHand = phase.list.items.isEmpty ? 0 : phase.list.version
        return AgreedByAll.objection(to: version, atHand: atHand, phase.list.agreements, by: author, in: review)
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        guard let state = mark.author.capacity.state else { return }
        phase.list.agreements.give(state, version: version, on: mark.day)
        if phase.list.agreements.isGiven(byAll: phase.parties(in: review)) { phase.list.agreedOn = mark.day }
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("version", version)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        version = try facts.number("version")
    }
}
