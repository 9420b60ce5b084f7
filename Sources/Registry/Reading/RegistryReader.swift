import Law

/// Reads the tables one after the other, each judged by those that it refers to.
struct RegistryReader {
    var instruments: Sheet
    var groups: Sheet
    var reservations: Sheet
    var states: Sheet
    var statuses: Sheet

    init(_ tables: RegistryTables) {
        func sheet(_ table: RegistryTable) -> Sheet { SheetReader.read(table.form, from: tables.contents[table]) }
        self.instruments = sheet(.instruments)
        self.groups = sheet(.regionalGroups)
        self.reservations = sheet(.reservations)
        self.states = sheet(.states)
        self.statuses = sheet(.treatyStatus)
    }

    mutating func read() throws(Corrections) -> TreatyRegistry {
        let groups = readGroups()
        let instruments = readInstruments()
        let states = readStates()
        let statuses = readStatuses(instruments)
        let reservations = readReservations(instruments)
        let corrections = corrections
        guard corrections.isEmpty else { throw Corrections(corrections) }
        return TreatyRegistry(states: states, groups: groups, instruments: instruments, statuses: statuses, reservations: reservations)
    }

    private mutating func readGroups() -> [RegionalGroup] {
        let rows = groups.read { $0.regionalGroup() }
        groups.requireUnique("code")
        for column in MultilingualText.columns("name") { groups.requireUnique(column) }
        return rows.map(\.value)
    }

    private mutating func readInstruments() -> [Instrument] {
        let rows = instruments.read { $0.instrument() }
        instruments.requireUnique("code")
        for column in MultilingualText.columns("title") + MultilingualText.columns("short") { instruments.requireUnique(column) }
        instruments.requireConvention()
        return rows.map(\.value)
    }

    private mutating func readStates() -> [State] {
        let known = KnownCodes(groups, of: .regionalGroups)
        let rows = states.read { $0.state(groups: known) }
        for column in ["code", "m49"] + MultilingualText.columns("name") { states.requireUnique(column) }
        return rows.map(\.value)
    }

    private mutating func readStatuses(_ instruments: [Instrument]) -> [TreatyStatus] {
        let (knownStates, knownInstruments) = (KnownCodes(states, of: .states), KnownCodes(self.instruments, of: .instruments))
        let adopted = Self.adoption(of: instruments)
        let rows = statuses.read { $0.treatyStatus(states: knownStates, instruments: knownInstruments, adopted: adopted) }
        statuses.requireUnique(["code", "instrument"])
        statuses.requireConvention(ofPartiesTo: instruments.filter(\.isProtocol), among: rows)
        return rows.map(\.value)
    }

    private mutating func readReservations(_ instruments: [Instrument]) -> [Reservation] {
        let (knownStates, knownInstruments) = (KnownCodes(states, of: .states), KnownCodes(self.instruments, of: .instruments))
        let adopted = Self.adoption(of: instruments)
        let rows = reservations.read { $0.reservation(states: knownStates, instruments: knownInstruments, adopted: adopted) }
        reservations.requireUnique(Reservation.columns)
        reservations.requireStatus(in: statuses)
        return rows.map(\.value)
    }

    private static func adoption(of instruments: [Instrument]) -> [String: Day] {
        Dictionary(instruments.map { ($0.code.text, $0.adoptedOn) }, uniquingKeysWith: { first, _ in first })
    }
}
