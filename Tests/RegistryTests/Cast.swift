import Law
import Registry

/// A small registry of invented States, in which all is well; each test changes one fact.
enum Cast {
    static let registry = TreatyRegistry(
        states: [arcadia, lyonesse, thule, utopia, league], groups: [group("EAST"), group("WEST")],
        instruments: [convention, protocolOnFirearms, corruption], statuses: statuses, reservations: [reservation])

    static let arcadia = state("ARC", "901", "Arcadia", group: "EAST")
    static let lyonesse = state("LYO", "902", "Lyonesse", group: "WEST")
    static let thule = state("THU", "903", "Thule", group: "WEST")
    static let utopia = State(
        code: StateCode("UTO"), m49: "904", names: texts("Utopia"), regionalGroup: nil, kind: .observerState, note: "An island")
    static let league = State(code: StateCode("LEA"), names: texts("League"), regionalGroup: nil, kind: .regionalOrganization)

    static let convention = instrument("UNTOC", adopted: day("2000-11-15"), inForce: day("2003-09-29"))
    static let protocolOnFirearms = instrument("FA", adopted: day("2001-05-31"), inForce: day("2005-07-03"))
    static let corruption = instrument("UNCAC", adopted: day("2003-10-31"), inForce: day("2005-12-14"), role: .reference)

    static let statuses = [
        status("ARC", "UNTOC", signed: "2000-12-12", bound: "2002-05-21", .ratification),
        status("ARC", "FA", signed: nil, bound: "2005-06-20", .accession),
        status("ARC", "UNCAC", signed: "2003-12-09", bound: nil, .signatureOnly),
        status("LYO", "UNTOC", signed: nil, bound: "2010-01-31", .accession),
        status("LYO", "FA", signed: nil, bound: nil, .accession, confidence: .medium, note: "Deposited in 2011 or later"),
        status("THU", "UNTOC", signed: "2001-03-01", bound: nil, .signatureOnly),
        status("LEA", "UNTOC", signed: "2000-12-12", bound: "2004-05-21", .formalConfirmation),
    ]

    static let reservation = Reservation(
        state: StateCode("ARC"), instrument: .convention, article: "35(2)", kind: .reservation, madeOn: day("2002-05-21"),
        text: "Arcadia is not bound by article 35, paragraph 2.", source: "Gazette")
}

extension Cast {
    static func day(_ text: String) -> Day { Day(text)! }

    static func texts(_ name: String) -> MultilingualText { MultilingualText(MultilingualText.languageCodes.map { "\(name) \($0)" }) }

    static func group(_ code: String) -> RegionalGroup { RegionalGroup(code: RegionalGroupCode(code), names: texts(code.lowercased())) }

    static func state(_ code: String, _ m49: String, _ name: String, group: String) -> State {
        State(code: StateCode(code), m49: m49, names: texts(name), regionalGroup: RegionalGroupCode(group))
    }

    static func instrument(_ code: String, adopted: Day, inForce: Day?, role: Instrument.Role = .reviewed) -> Instrument {
        Instrument(
            code: InstrumentCode(code), titles: texts("Title of \(code)"), shortTitles: texts(code), adoptedOn: adopted,
            entryIntoForce: inForce, role: role)
    }

    static func status(
        _ state: String, _ instrument: String, signed: String?, bound: String?, _ action: TreatyStatus.Action,
        confidence: TreatyStatus.Confidence = .high, note: String = ""
    ) -> TreatyStatus {
        TreatyStatus(
            state: StateCode(state), instrument: InstrumentCode(instrument), signedOn: signed.map(day), boundOn: bound.map(day),
            action: action, confidence: confidence, source: confidence == .high ? "Gazette" : "", note: note)
    }
}
