public import Law
public import Registry

/// A reviewing State reviews the instruments of its seat only (¶28 b).
public enum OwnInstrumentsOnly {
    public static let basis = Provision(.procedures, 28, "b")

    /// What stands against a State's saying something about an instrument; the State under review may speak of all of them.
    public static func objection(to author: Author, on instrument: InstrumentCode, in review: Review) -> Refusal? {
        guard let state = author.capacity.state, state != review.state else { return nil }
        guard review.instruments(reviewedBy: state).contains(instrument) else {
            return Refusal(MechanismRefusal.notItsInstrument(state, instrument), under: basis)
        }
        return nil
    }
}
