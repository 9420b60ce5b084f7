import Lots
import Registry
import Testing

extension Cast {
    /// Four States a group; all seats but the last are drawn. Erewhon has none yet, and Arcadia could take that seat by the other rules.
    static func beforeTheLastSeat() throws -> Cast {
        let parties = Cast.conventionOnly(["EAST": ["ARC", "BEN", "COC", "ERE"], "WEST": ["LYO", "RUR", "THU", "UTO"]])
        var cast = try Cast(parties: parties).seating([
            "ARC.own.0": "BEN", "BEN.own.0": "COC", "COC.own.0": "ARC", "ERE.own.0": "ARC",
            "LYO.own.0": "RUR", "RUR.own.0": "THU", "THU.own.0": "LYO", "UTO.own.0": "LYO",
            "ARC.other.0": "THU", "BEN.other.0": "UTO", "COC.other.0": "UTO", "ERE.other.0": "THU",
            "LYO.other.0": "BEN", "RUR.other.0": "BEN", "THU.other.0": "COC",
        ])
        let certificate = cast.search.complete()
        #expect(certificate == nil)
        return cast
    }

    /// The invented States, party to the Convention and to what is named, nothing else.
    static func holding(_ instruments: [String: InstrumentSet]) -> [Party] {
        parties.map { Party(code: $0.code, group: $0.group, instruments: instruments[$0.code.text] ?? InstrumentSet(position: 0)) }
    }

    /// The Convention and the first Protocol.
    static let withProtocol: InstrumentSet = [InstrumentSet(position: 0), InstrumentSet(position: 1)]

    /// Two parties to a Protocol in the east, who would have to review each other, and four in the west.
    static let twoPartiesInTheEast = holding([
        "ARC": withProtocol, "BEN": withProtocol, "LYO": withProtocol, "RUR": withProtocol, "UTO": withProtocol, "THU": withProtocol,
    ])
}
