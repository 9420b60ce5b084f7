import CaseworkTesting
import Lots
import Registry
import Solver
import Testing

/// The ten invented States before a draw, each in at most three reviews, and seats given to them by hand.
struct Cast {
    var search: CompletionSearch

    var position: Position { search.position }
    var field: Field { search.position.field }

    /// The parties as invented, with the terms of the resolution unless they are changed.
    init(parties: [Party] = Cast.parties, _ change: (inout DrawTerms) -> Void = { _ in }) {
        var terms = DrawTerms(instruments: Cast.instruments)
        change(&terms)
        search = CompletionSearch(Position(Field(parties: parties, terms: terms)), lastWord: CaDiCaL())
    }

    static let instruments = InventedMechanism.registry.instruments.map(\.code)

    /// Five States in the east, five in the west; Erewhon and Zembla are party to no Protocol, Bensalem and Thule to one.
    static let parties = InventedMechanism.registry.states.map { state in
        Party(code: state.code, group: state.regionalGroup ?? RegionalGroupCode("NONE"), instruments: held(by: state.code))
    }

    private static func held(by state: StateCode) -> InstrumentSet {
        let codes = InventedMechanism.registry.statuses.filter { $0.state == state }.map(\.instrument)
        return InstrumentSet(instruments.indices.filter { codes.contains(instruments[$0]) }.map { InstrumentSet(position: $0) })
    }

    /// States that are party to the Convention alone, by their groups.
    static func conventionOnly(_ groups: KeyValuePairs<String, [String]>) -> [Party] {
        groups.flatMap { group, codes in
            codes.map { Party(code: StateCode($0), group: RegionalGroupCode(group), instruments: InstrumentSet(position: 0)) }
        }
    }

    func party(_ code: String) throws -> Int { try #require(field.party(code)) }

    func code(_ party: Int) -> String { field.parties[party].code.text }

    func seat(_ text: String) throws -> Seat { try #require(field.seat(text)) }

    /// Gives seats to parties, in order.
    func seating(_ seats: KeyValuePairs<String, String>) throws -> Cast {
        var cast = self
        for (seat, code) in seats { cast.search.draw(try party(code), for: try self.seat(seat), completion: []) }
        return cast
    }

    /// What a rule has against a State taking a seat.
    func objection(_ rule: any DrawRule.Type, to code: String, taking seat: String) throws -> Exclusion? {
        rule.objection(to: try party(code), taking: try self.seat(seat), in: position)
    }

    /// The first reason against a State taking a seat.
    func exclusion(of code: String, from seat: String) throws -> Exclusion? {
        directExclusion(of: try party(code), from: try self.seat(seat), in: position)
    }
}

extension DrawTerms {
    /// The State that makes choices in tests.
    var arcadia: StateCode { StateCode("ARC") }
}
