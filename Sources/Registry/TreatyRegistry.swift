public import Law

/// Who is party to what: States, regional groups, instruments, and what each State did about each instrument.
public struct TreatyRegistry: Hashable, Sendable {
    /// The States and regional organizations, in the order of the table.
    public let states: [State]
    /// The regional groups, in the order of the table.
    public let groups: [RegionalGroup]
    /// The instruments, in the order of the table.
    public let instruments: [Instrument]
    /// What States did about instruments, in the order of the table.
    public let statuses: [TreatyStatus]
    /// What States reserved or declared, in the order of the table.
    public let reservations: [Reservation]
    /// The last day on which the tables record a signature or a deposit; who joined on an unknown day counts as party from here on.
    public let asOf: Day?

    private let statesByCode: [StateCode: Int]
    private let statusesByKey: [StatusKey: Int]

    /// Puts a registry together from values that are taken as they are; `init(reading:)` takes tables and checks them.
    public init(
        states: [State], groups: [RegionalGroup], instruments: [Instrument], statuses: [TreatyStatus], reservations: [Reservation] = []
    ) {
        self.states = states
        self.groups = groups
        self.instruments = instruments
        self.statuses = statuses
        self.reservations = reservations
        self.asOf = statuses.lazy.flatMap { [$0.signedOn, $0.boundOn] }.compactMap(\.self).max()
        self.statesByCode = Self.index(states) { $0.code }
        self.statusesByKey = Self.index(statuses) { StatusKey(state: $0.state, instrument: $0.instrument) }
    }

    private static func index<Value, Key>(_ values: [Value], by key: (Value) -> Key) -> [Key: Int] {
        Dictionary(values.enumerated().map { (key($0.element), $0.offset) }, uniquingKeysWith: { first, _ in first })
    }
}

struct StatusKey: Hashable {
    let state: StateCode
    let instrument: InstrumentCode
}

extension TreatyRegistry {
    /// The State with a code.
    public func state(_ code: StateCode) -> State? { statesByCode[code].map { states[$0] } }
    /// The regional group with a code.
    public func group(_ code: RegionalGroupCode) -> RegionalGroup? { groups.first { $0.code == code } }
    /// The instrument with a code.
    public func instrument(_ code: InstrumentCode) -> Instrument? { instruments.first { $0.code == code } }
    /// The Convention and its Protocols, whose implementation is reviewed.
    public var reviewedInstruments: [Instrument] { instruments.filter { $0.role == .reviewed } }

    /// What a State did about an instrument; none where it did nothing that the tables know of.
    public func status(of state: StateCode, for instrument: InstrumentCode) -> TreatyStatus? {
        statusesByKey[StatusKey(state: state, instrument: instrument)].map { statuses[$0] }
    }

    /// What a State did about all instruments, in the order of the instruments.
    public func statuses(of state: StateCode) -> [TreatyStatus] {
        instruments.compactMap { status(of: state, for: $0.code) }
    }

    /// What a State reserved or declared, in the order of the table.
    public func reservations(of state: StateCode) -> [Reservation] { reservations.filter { $0.state == state } }
}
