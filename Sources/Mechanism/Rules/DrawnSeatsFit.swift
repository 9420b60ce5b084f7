public import Law
internal import Lots
public import Registry

/// A State reviews instruments that it is party to, and every instrument under review has a reviewer from each side (¶28 b, ¶26).
public enum DrawnSeatsFit {
    public static let basis = Provision(.procedures, 28, "b")

    /// What stands against the seats of a State under review.
    public static func objection(
        to seats: [DrawnSeat], of state: StateCode, _ instruments: [InstrumentCode], among entrants: [OpenCycle.Entrant]
    ) -> Refusal? {
        for seat in seats {
            guard let reviewer = entrants.first(where: { $0.state == seat.reviewer }) else {
                return Refusal(CycleRefusal.notAParticipant(seat.reviewer), under: basis)
            }
            if let foreign = seat.instruments.first(where: { !reviewer.instruments.contains($0) }) {
                return Refusal(CycleRefusal.notParty(seat.reviewer, foreign), under: basis)
            }
        }
        let missing = instruments.first { instrument in
            Side.allCases.contains { side in !seats.contains { $0.side == side && $0.instruments.contains(instrument) } }
        }
        return missing.map { Refusal(CycleRefusal.withoutReviewer(state, $0), under: Provision(.procedures, 26)) }
    }
}
