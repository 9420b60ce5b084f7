import Law

extension RecordReader {
    /// A row of `instruments.csv`.
    mutating func instrument() -> Instrument? {
        let code = InstrumentCode(text("code", as: .instrumentCode))
        let titles = texts("title")
        let shortTitles = texts("short")
        let publication = publication()
        let adoptedOn = day("adopted_on")
        let adoptedBy = optionalText("adopted_by")
        let entryIntoForce = optionalDay("entry_into_force")
        let role = role(of: code)
        guard let adoptedOn, let role else { return nil }
        require(publication.registeredOn, in: "registered_on", notBefore: adoptedOn, of: "adoption")
        require(entryIntoForce, in: "entry_into_force", notBefore: adoptedOn, of: "adoption")
        return Instrument(
            code: code, titles: titles, shortTitles: shortTitles, publication: publication, adoptedOn: adoptedOn, adoptedBy: adoptedBy,
            entryIntoForce: entryIntoForce, role: role)
    }

    private mutating func publication() -> Instrument.Publication {
        Instrument.Publication(
            depositaryNumber: optionalText("mtdsg"), volume: optionalNumber("unts_volume"), page: optionalNumber("unts_page"),
            registrationNumber: optionalNumber("registration_number"), registeredOn: optionalDay("registered_on"))
    }

    /// The Convention itself is under review, whatever else is.
    private mutating func role(of code: InstrumentCode) -> Instrument.Role? {
        let role: Instrument.Role? = word("role")
        if role == .reference, code == .convention { note(.unknownWord([Instrument.Role.reviewed.rawValue]), in: "role") }
        return role
    }

    /// Notes a day that comes before the one that must come first.
    mutating func require(_ day: Day?, in column: String, notBefore first: Day?, of event: String, under basis: Provision? = nil) {
        guard let day, let first, day < first else { return }
        note(.tooEarly(after: event, first), in: column, under: basis)
    }
}
