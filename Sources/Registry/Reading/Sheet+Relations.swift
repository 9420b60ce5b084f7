import Law

extension Sheet {
    /// Notes that the table of instruments has no row for the Convention.
    mutating func requireConvention() {
        guard let codes = texts(in: "code"), !codes.contains(InstrumentCode.convention.text) else { return }
        let fault = RegistryFault.missingRow("a row with the code \(InstrumentCode.convention)")
        corrections.append(Correction(fault, at: Correction.Place(table.fileName, column: "code")))
    }

    /// Notes each party to a Protocol that is not party to the Convention (art. 37(2)).
    ///
    /// Where a row about the Convention could not be read whole, its State is given the benefit of the doubt.
    mutating func requireConvention(ofPartiesTo protocols: [Instrument], among rows: [Located<TreatyStatus>]) {
        guard isComplete, let parties = partiesToConvention else { return }
        let codes = Set(protocols.map(\.code))
        for row in rows where row.value.isBound && codes.contains(row.value.instrument) && !parties.contains(row.value.state.text) {
            let (place, given) = (row.record.place("instrument"), row.value.instrument.text)
            let basis = Provision(.convention, 37, "2")
            corrections.append(Correction(RegistryFault.protocolWithoutConvention, at: place, given: given, under: basis))
        }
    }

    private var partiesToConvention: Set<String>? {
        guard texts(in: "code") != nil, texts(in: "instrument") != nil else { return nil }
        let signatureOnly = TreatyStatus.Action.signatureOnly.rawValue
        let rows = records.lazy.filter { $0.text("instrument") == InstrumentCode.convention.text && $0.text("action") != signatureOnly }
        return Set(rows.compactMap { $0.text("code") })
    }

    /// Notes each reservation about an instrument that the State neither signed nor joined.
    mutating func requireStatus(in statuses: Sheet) {
        guard statuses.isComplete, statuses.texts(in: "code") != nil, statuses.texts(in: "instrument") != nil else { return }
        let keys = Set(statuses.records.map { [$0.text("code"), $0.text("instrument")] })
        for record in records {
            guard let code = record.text("code"), let instrument = record.text("instrument") else { continue }
            guard !code.isEmpty, !instrument.isEmpty, !keys.contains([code, instrument]) else { continue }
            let place = record.place("instrument")
            corrections.append(Correction(RegistryFault.reservationWithoutStatus, at: place, given: instrument))
        }
    }
}
