public import Law
internal import Registry

/// Agrees to the arrangements that are proposed; they stand once the State under review and all its reviewers have agreed (¶31, ¶50).
public struct AgreeToArrangements: PhaseAct {
    public static let kind = "arrangements agreed"
    public static let basis = Provision(.procedures, 31)
    public static let deed = Deed.arrange

    public let number: Int
    /// The version that was read.
    public let version: Int

    /// An agreement to a version.
    public init(phase: Int, version: Int) {
        number = phase
        self.version = version
    }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = review.objection(toVoiceOf: author, under: Self.basis) { return refusal }
        guard let state = author.capacity.state, phase.arrangements.proposed?.version == version else {
            return Refusal(MechanismRefusal.otherVersion(atHand: phase.arrangements.proposed?.version ?? 0), under: Self.basis)
        }
        return phase.arrangements.agreements.isGiven(by: state) ? Refusal(MechanismRefusal.agreedAlready, under: Self.basis) : nil
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        guard let state = mark.author.capacity.state else { return }
        phase.arrangements.agree(state, among: phase.parties(in: review), on: mark.day)
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

extension ArrangementsFile {
    /// Takes an agreement; with the last one the proposal stands.
    mutating func agree(_ state: StateCode, among parties: [StateCode], on day: Day) {
        guard let proposal = proposed else { return }
        agreements.give(state, version: proposal.version, on: day)
        guard agreements.isGiven(byAll: parties) else { return }
        agreed = proposal
        proposed = nil
        agreements.withdraw()
        firstAgreedOn = firstAgreedOn ?? day
    }
}

extension Review {
    /// What stands against somebody's speaking for a State in this review: that the State is neither under review nor reviewing.
    func objection(toVoiceOf author: Author, under basis: Provision) -> Refusal? {
        guard let state = author.capacity.state, !parties.contains(state) else { return nil }
        return Refusal(MechanismRefusal.notConcerned(state), under: basis)
    }
}
