import Lots
import Testing

@Suite struct `The reason why a State cannot take a seat` {
    @Test func `is looked for in the order of docs-lots-md`() {
        let reasons = Exclusion.allCases.map(\.rawValue)
        let table = [
            "under review", "wrong group", "not party", "already sits here", "replaced here", "would be mutual", "load reached",
            "no completion",
        ]
        #expect(reasons == table)
        #expect(directRules.map { "\($0.basis)" } == ["¶28", "¶28", "¶28 b", "¶28", "¶28 d (Reading)", "¶28 a", "¶29"])
        #expect(Exclusion.allCases.dropLast().map(\.basis) == directRules.map { $0.basis })
        #expect(Exclusion.noCompletion.basis == DrawCanBeCompleted.basis)
    }

    @Test(arguments: [
        // Arcadia is under review, and on the other side its group would be wrong as well.
        ("ARC", "ARC.other.0", Exclusion.underReview),
        // Zembla is of the wrong group and party to no Protocol.
        ("ZEM", "ARC.own.1", .wrongGroup),
        // Erewhon sits in the review and is not party.
        ("ERE", "ARC.own.1", .notParty),
        // Cockaigne is reviewed by Arcadia and holds three seats.
        ("COC", "ARC.own.1", .mutual),
        // Laputa has nothing against it.
        ("LAP", "ARC.own.1", nil),
    ])
    func `is the first that holds`(code: String, seat: String, reason: Exclusion?) throws {
        let cast = try Cast().seating([
            "ARC.own.0": "ERE", "COC.own.0": "ARC", "BEN.own.0": "COC", "LYO.other.0": "COC", "RUR.other.0": "COC",
        ])
        #expect(try cast.exclusion(of: code, from: seat) == reason)
    }

    @Test func `is that it sits there before that it has reached its load`() throws {
        let cast = try Cast { $0.additionalReviewers = .anyGroup }.seating([
            "ARC.own.0": "ERE", "ARC.other.0": "LYO", "BEN.other.0": "LYO", "COC.other.0": "LYO",
        ])
        #expect(try cast.exclusion(of: "LYO", from: "ARC.own.1") == .alreadySits)
        #expect(try cast.exclusion(of: "LYO", from: "LAP.other.0") == .loadReached)
    }
}
