import Law
import Registry
import Testing

@Suite struct `Standing of a State` {
    private let registry = Cast.registry
    private let firearms = InstrumentCode("FA")

    private func standing(_ state: String, _ instrument: InstrumentCode, _ day: String?) -> Standing {
        registry.standing(of: StateCode(state), towards: instrument, on: day.map(Cast.day))
    }

    @Test func `the instrument enters into force on the 30th day after deposit`() {
        let (deposited, inForce) = (Cast.day("2010-01-31"), Cast.day("2010-03-02"))
        #expect(standing("LYO", .convention, "2010-01-30") == .notParty)
        #expect(standing("LYO", .convention, "2010-01-31") == .awaitingEntryIntoForce(deposited: deposited, inForce: inForce))
        #expect(standing("LYO", .convention, "2010-03-01") == .awaitingEntryIntoForce(deposited: deposited, inForce: inForce))
        #expect(standing("LYO", .convention, "2010-03-02") == .party(deposited: deposited, inForce: inForce))
    }

    @Test func `it does not enter into force for a State before it does at all`() {
        let inForce = Cast.day("2003-09-29")
        #expect(standing("ARC", .convention, "2003-09-28") == .awaitingEntryIntoForce(deposited: Cast.day("2002-05-21"), inForce: inForce))
        #expect(standing("ARC", .convention, "2003-09-29") == .party(deposited: Cast.day("2002-05-21"), inForce: inForce))
        #expect(standing("ARC", firearms, "2005-07-19").isParty == false)
        #expect(standing("ARC", firearms, "2005-07-20").isParty)
    }

    @Test func `before its deposit a State is a signatory from the day of signature`() {
        #expect(standing("ARC", .convention, "2000-12-11") == .notParty)
        #expect(standing("ARC", .convention, "2000-12-12") == .signatory(signed: Cast.day("2000-12-12")))
        #expect(standing("THU", .convention, nil) == .signatory(signed: Cast.day("2001-03-01")))
        #expect(standing("UTO", .convention, nil) == .notParty)
    }

    @Test func `party without a known day counts from the last day of the tables, with a doubt`() {
        #expect(registry.asOf == Cast.day("2010-01-31"))
        #expect(standing("LYO", firearms, nil) == .partySinceUnknownDay)
        #expect(standing("LYO", firearms, "2010-01-31") == .partySinceUnknownDay)
        #expect(standing("LYO", firearms, "2010-01-30") == .uncertain)
        #expect(standing("LYO", firearms, "2001-05-30") == .notParty)
        #expect(Standing.partySinceUnknownDay.isParty && Standing.partySinceUnknownDay.isDoubtful)
        #expect(!Standing.uncertain.isParty && Standing.uncertain.isDoubtful)
    }

    @Test func `as the tables stand every deposit counts, and the entry into force is shown`() {
        #expect(standing("LYO", .convention, nil) == .party(deposited: Cast.day("2010-01-31"), inForce: Cast.day("2010-03-02")))
        #expect(registry.parties(to: .convention).map(\.code.text) == ["ARC", "LYO", "LEA"])
        #expect(registry.parties(to: .convention, on: Cast.day("2005-01-01")).map(\.code.text) == ["ARC", "LEA"])
        #expect(registry.reviewedInstruments(of: StateCode("ARC")).map(\.code.text) == ["UNTOC", "FA"])
    }

    @Test func `an instrument that is not in force is in force for nobody`() {
        let protocolToCome = Cast.instrument("NEW", adopted: Cast.day("2024-01-01"), inForce: nil)
        let status = Cast.status("ARC", "NEW", signed: nil, bound: "2024-06-01", .accession)
        let registry = TreatyRegistry(states: [Cast.arcadia], groups: [], instruments: [protocolToCome], statuses: [status])
        let standing = registry.standing(of: StateCode("ARC"), towards: InstrumentCode("NEW"), on: Cast.day("2030-01-01"))
        #expect(registry.entryIntoForce(for: status) == nil)
        #expect(standing == .awaitingEntryIntoForce(deposited: Cast.day("2024-06-01"), inForce: nil))
    }

    @Test func `a reservation stands until it is withdrawn`() {
        #expect(!Cast.reservation.stands(on: Cast.day("2002-05-20")))
        #expect(Cast.reservation.stands(on: Cast.day("2002-05-21")))
        #expect(registry.reservations(of: StateCode("ARC")) == [Cast.reservation])
    }
}
