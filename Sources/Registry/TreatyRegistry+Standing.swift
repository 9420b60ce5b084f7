public import Law

extension TreatyRegistry {
    /// The 30th day after a State's deposit, or the instrument's own entry into force where that is later (art. 38(2)).
    ///
    /// The Protocols say the same (articles 17(2), 22(2) and 18(2)), and so does article 68(2) of the Convention against Corruption.
    /// There is none where the deposit or its day is not known, or where the instrument is not in force.
    public func entryIntoForce(for status: TreatyStatus) -> Day? {
        guard let deposit = status.boundOn, let start = instrument(status.instrument)?.entryIntoForce else { return nil }
        return max(deposit + Self.daysFromDepositToForce, start)
    }

    /// How a State stands towards an instrument on a day; without a day, as the tables stand, every deposit counted.
    public func standing(of state: StateCode, towards instrument: InstrumentCode, on day: Day? = nil) -> Standing {
        guard let status = status(of: state, for: instrument) else { return .notParty }
        guard let day else { return standingToday(status) }
        if status.lacksDepositDate { return standingWithoutDate(status, on: day) }
        if let deposit = status.boundOn, deposit <= day { return standing(status, deposited: deposit, on: day) }
        return signature(status, by: day)
    }

    /// It counts as party on a day; without a day, as the tables stand, every deposit counted.
    public func isParty(_ state: StateCode, to instrument: InstrumentCode, on day: Day? = nil) -> Bool {
        standing(of: state, towards: instrument, on: day).isParty
    }

    /// The States that count as party on a day, in the order of the table; without a day, as the tables stand.
    public func parties(to instrument: InstrumentCode, on day: Day? = nil) -> [State] {
        states.filter { isParty($0.code, to: instrument, on: day) }
    }

    /// The instruments under review that a State counts as party to, in the order of the table.
    public func reviewedInstruments(of state: StateCode, on day: Day? = nil) -> [Instrument] {
        reviewedInstruments.filter { isParty(state, to: $0.code, on: day) }
    }

    private static var daysFromDepositToForce: Int { 30 }
}

extension TreatyRegistry {
    private func standingToday(_ status: TreatyStatus) -> Standing {
        if status.lacksDepositDate { return .partySinceUnknownDay }
        if let deposit = status.boundOn { return .party(deposited: deposit, inForce: entryIntoForce(for: status)) }
        return status.signedOn.map { .signatory(signed: $0) } ?? .notParty
    }

    /// Reading: a party without a known day counts from the last day that the tables record.
    private func standingWithoutDate(_ status: TreatyStatus, on day: Day) -> Standing {
        if let asOf, day < asOf { return isBefore(status, day) ? .notParty : .uncertain }
        return .partySinceUnknownDay
    }

    private func isBefore(_ status: TreatyStatus, _ day: Day) -> Bool {
        instrument(status.instrument).map { day < $0.adoptedOn } ?? false
    }

    private func standing(_ status: TreatyStatus, deposited: Day, on day: Day) -> Standing {
        let inForce = entryIntoForce(for: status)
        if let inForce, inForce <= day { return .party(deposited: deposited, inForce: inForce) }
        return .awaitingEntryIntoForce(deposited: deposited, inForce: inForce)
    }

    private func signature(_ status: TreatyStatus, by day: Day) -> Standing {
        guard let signed = status.signedOn, signed <= day else { return .notParty }
        return .signatory(signed: signed)
    }
}
