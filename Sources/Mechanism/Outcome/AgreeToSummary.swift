public import Law

/// Agrees to the summary as it stands, after the list was agreed (¶39).
public struct AgreeToSummary: PhaseAct {
    public static let kind = "summary agreed"
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
        guard phase.list.agreedOn != nil else { return Refusal(MechanismRefusal.listNotAgreed, under: Self.basis) }
        return AgreedByAll.objection(to: version, atHand: phase.summary.version, phase.summary.agreements, by: author, in: review)
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        guard let state = mark.author.capacity.state else { return }
        phase.summary.agreements.give(state, version: version, on: mark.day)
        if phase.summary.agreements.isGiven(byAll: phase.parties(in: review)) { phase.summary.agreedOn = mark.day }
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
