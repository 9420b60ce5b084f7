public import Registry

/// A State party to the Convention that takes part in the draw, as State under review and as reviewing State (¶9, ¶29).
public struct Party: Hashable, Sendable {
    /// Its code in the registry.
    public let code: StateCode
    /// The regional group in which it takes part; assigned by the mechanism definition where the registry has none.
    public let group: RegionalGroupCode
    /// The instruments that it is party to: reviewed for all of them, and able to review under them.
    public let instruments: InstrumentSet

    /// A participant of the draw.
    public init(code: StateCode, group: RegionalGroupCode, instruments: InstrumentSet) {
        self.code = code
        self.group = group
        self.instruments = instruments
    }
}
