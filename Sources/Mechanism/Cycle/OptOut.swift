public import Law
public import Registry

/// The Holy See, or a State to which the Conference grants the same, chooses to take no part (R9/1 note 2).
public struct OptOut: CycleAct {
    public static let kind = "part declined"
    public static let basis = Provision(.resolution, 2)
    public static let deed = CycleDeed.optOut

    /// The State.
    public let state: StateCode

    /// A choice.
    public init(_ state: StateCode) { self.state = state }

    public func objection(in cycle: Cycle, by author: Author, on day: Day) -> Refusal? {
        guard author.capacity.state == state else {
            return Refusal(AccessRefusal.notForCapacity(Self.deed.rawValue, author.capacity), under: Self.basis)
        }
        guard let participant = cycle.participant(state) else { return Refusal(CycleRefusal.notAParticipant(state), under: Self.basis) }
        guard state == Self.mayChoose else { return Refusal(CycleRefusal.mayNotOptOut(state), under: Self.basis) }
        return participant.standing == .optedOut ? Refusal(CycleRefusal.optedOutAlready(state), under: Self.basis) : nil
    }

    /// The one to whom the note gives the choice: the Holy See.
    public static let mayChoose = StateCode("VAT")

    public func takeEffect(in cycle: inout Cycle, as mark: ActMark) {
        guard let place = cycle.participants.firstIndex(where: { $0.state == state }) else { return }
        cycle.participants[place].standing = .optedOut
    }

    public func write(to facts: inout FactsWriter) { facts.put("state", state) }

    public init(reading facts: inout FactsReader) throws(FactsFault) { state = try facts.state("state") }
}
