internal import Law
public import Registry

/// Ten invented States in two groups, a Convention with two Protocols, and a definition of a Mechanism for them; lots can be drawn.
public enum InventedMechanism {
    /// What each State joined besides the Convention.
    static let protocols: [(code: String, name: String, group: String, instruments: [String])] = [
        ("ARC", "Arcadia", "EAST", ["TIP", "FA"]), ("BEN", "Bensalem", "EAST", ["TIP"]), ("COC", "Cockaigne", "EAST", ["TIP", "FA"]),
        ("ERE", "Erewhon", "EAST", []), ("LAP", "Laputa", "EAST", ["TIP", "FA"]), ("LYO", "Lyonesse", "WEST", ["TIP", "FA"]),
        ("RUR", "Ruritania", "WEST", ["TIP", "FA"]), ("THU", "Thule", "WEST", ["TIP"]), ("UTO", "Utopia", "WEST", ["TIP", "FA"]),
        ("ZEM", "Zembla", "WEST", []),
    ]

    /// Their registry.
    public static let registry = TreatyRegistry(
        states: protocols.enumerated().map { state($0.element, m49: "\(901 + $0.offset)") },
        groups: ["EAST", "WEST"].map { RegionalGroup(code: RegionalGroupCode($0), names: MultilingualText([$0.capitalized])) },
        instruments: [instrument("UNTOC", "2000-11-15"), instrument("TIP", "2000-11-15"), instrument("FA", "2001-05-31")],
        statuses: protocols.flatMap { one in (["UNTOC"] + one.instruments).map { status(one.code, $0) } })

    /// The tables of the registry.
    public static let tables = RegistryTables(writing: registry)

    /// The definition, as a file has it.
    public static let definition = """
        {
          "mechanism": "Invented", "version": 1, "adopted": "2018-10-19", "decision": "Resolution 1", "rules": "palermo-lots-1",
          "instruments": ["UNTOC", "TIP", "FA"], "cohorts": 3, "reviews": { "least": 1, "most": 4 }, "requests": 2,
          "reviewers": { "most": 4 }, "optOuts": [], "groups": [], "volunteers": [], "allowMoreReviewers": [],
          "additionalReviewers": "same side"
        }

        """

    /// The tables and the definition as files, in the folders of shipped data.
    public static func files() -> MemoryFiles {
        let files = MemoryFiles(["Data/mechanism/untoc-review.json": definition])
        for (table, bytes) in tables.contents { files.put(bytes, at: "Data/registry/\(table.fileName)") }
        return files
    }

    private static func state(_ one: (code: String, name: String, group: String, instruments: [String]), m49: String) -> State {
        State(code: StateCode(one.code), m49: m49, names: MultilingualText([one.name]), regionalGroup: RegionalGroupCode(one.group))
    }

    private static func instrument(_ code: String, _ adopted: String) -> Instrument {
        Instrument(
            code: InstrumentCode(code), titles: MultilingualText([code]), shortTitles: MultilingualText([code]), adoptedOn: day(adopted),
            entryIntoForce: day("2005-07-03"))
    }

    private static func status(_ state: String, _ instrument: String) -> TreatyStatus {
        TreatyStatus(
            state: StateCode(state), instrument: InstrumentCode(instrument), signedOn: nil, boundOn: day("2010-01-31"), action: .accession,
            source: "Gazette")
    }

    private static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
}

extension String {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
