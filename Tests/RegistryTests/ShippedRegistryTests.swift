import Law
import Registry
import Testing

@Suite struct `Shipped registry` {
    private let registry: TreatyRegistry

    init() throws { self.registry = try Shipped.registry.get() }

    @Test func `is without fault and is written as it was read`() {
        #expect(RegistryTables(writing: registry) == Shipped.tables)
    }

    @Test func `holds 193 Members and five others in five groups`() {
        #expect(registry.states.count == 198)
        #expect(registry.states.count { $0.kind == .memberState } == 193)
        let sizes = registry.groups.map { group in registry.states.count { $0.regionalGroup == group.code && $0.kind == .memberState } }
        #expect(sizes == [54, 54, 23, 33, 29])
    }

    @Test(arguments: [("UNTOC", 194, 147), ("TIP", 183, 117), ("SOM", 153, 112), ("FA", 122, 52), ("UNCAC", 192, 140)])
    func `has the parties and signatories that its notes tell`(instrument: String, parties: Int, signatories: Int) {
        let code = InstrumentCode(instrument)
        #expect(registry.parties(to: code).count == parties)
        #expect(registry.statuses.count { $0.instrument == code && $0.signedOn != nil } == signatories)
    }

    @Test func `tells who is not party to the Convention`() {
        let outside = registry.states.filter { !registry.isParty($0.code, to: .convention) }
        #expect(outside.map(\.code.text) == ["COG", "PNG", "SLB", "TUV"])
    }

    @Test(arguments: [("UNTOC", 40), ("TIP", 40), ("SOM", 40), ("FA", 40), ("UNCAC", 30)])
    func `has the deposits that each instrument needed, in time for its entry into force`(instrument: String, needed: Int) throws {
        let start = try #require(registry.instrument(InstrumentCode(instrument))?.entryIntoForce)
        let deposits = registry.statuses.filter { $0.instrument.text == instrument }.compactMap(\.boundOn).sorted()
        #expect(deposits[needed - 1] + 90 <= start)
        #expect(deposits[needed - 1] + 120 > start)
    }

    @Test func `knows its doubts`() {
        let byKind = Dictionary(grouping: registry.doubts, by: \.kind).mapValues { $0.map(\.state.text) }
        #expect(byKind[.groupLeftOpen] == ["EUE", "VAT"])
        #expect(byKind[.groupByPractice] == ["COK", "NIU", "PSE"])
        #expect(byKind[.lowConfidence] == ["GAB", "SOM", "SSD", "TCD"])
        #expect(byKind[.depositDateUnknown] == ["COM", "GAB", "IRN", "SOM", "SOM", "SSD", "TCD"])
        #expect(byKind[.accessionAfterSignature] == ["BTN"])
        #expect(byKind[.mediumConfidence]?.count == 50)
    }

    @Test func `answers for a day in the past`() throws {
        let france = StateCode("FRA")
        #expect(registry.parties(to: .convention, on: Day("2003-09-28")).isEmpty)
        #expect(registry.parties(to: .convention, on: Day("2003-09-29")).count >= 40)
        #expect(registry.standing(of: france, towards: .convention).isParty)
        #expect(registry.state(france)?.name(in: "ar") == "فرنسا")
        #expect(registry.statuses(of: france).map(\.instrument.text).first == "UNTOC")
    }
}
