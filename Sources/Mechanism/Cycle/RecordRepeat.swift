public import Law
public import Registry

/// Records that a repeat of the draw gave seats to other States, so that later draws and checks rest on who reviews now (¶28 d, e, ¶30).
///
/// It refuses what `ReplaceReviewer` cannot know in one review: that two States would review each other, or that a State is no party.
public struct RecordRepeat: CycleAct {
    public static let kind = "repeat recorded"
    public static let basis = Provision(.procedures, 28, "d")
    public static let deed = CycleDeed.recordLots

    /// The State under review.
    public let state: StateCode
    /// All its seats as they are from then on.
    public let seats: [DrawnSeat]
    /// The symbol or digest by which the transcript of the repeat is found.
    public let transcript: String

    /// The outcome of a repeat.
    public init(_ state: StateCode, seats: [DrawnSeat], transcript: String) {
        self.state = state
        self.seats = seats
        self.transcript = transcript
    }

    public func objection(in cycle: Cycle, by author: Author, on day: Day) -> Refusal? {
        guard let participant = cycle.participant(state), participant.standing != .optedOut else {
            return Refusal(CycleRefusal.notAParticipant(state), under: Self.basis)
        }
        return NoMutualReviews.objection(to: seats.map(\.reviewer), of: state, in: cycle)
            ?? DrawnSeatsFit.objection(to: seats, of: state, participant.instruments, among: cycle.entrants)
    }

    public func takeEffect(in cycle: inout Cycle, as mark: ActMark) {
        guard let place = cycle.participants.firstIndex(where: { $0.state == state }) else { return }
        cycle.participants[place].seats = seats
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("state", state)
        facts.put("seats", seats)
        facts.put("transcript", transcript)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        state = try facts.state("state")
        seats = try facts.seats("seats")
        transcript = try facts.text("transcript")
    }
}
