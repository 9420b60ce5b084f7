/// The open part of a position as clauses for a solver.
///
/// One variable says that a party holds an open seat; for each party a counter adds up its reviews.
struct Encoding {
    private let position: Position
    private let field: Field
    private(set) var variables = 0
    private var sitting: [(slot: Int, party: Int)] = []
    private var variablesOfPair: [Int: [Int32]] = [:]
    private var variablesOfParty: [[Int32]]
    private var output: [[Int32]] = []

    init(_ position: Position) {
        self.position = position
        field = position.field
        variablesOfParty = Array(repeating: [], count: position.field.count)
    }

    /// The clauses; call once.
    mutating func clauses() -> [[Int32]] {
        for reviewed in 0..<field.count {
            for side in Side.allCases { encode(reviewed: reviewed, side: side) }
        }
        forbidMutualReviews()
        limitReviews()
        return output
    }

    /// Who holds each seat in an assignment.
    func holders(in assignment: [Bool]) -> [Int16] {
        var holders = position.drawn
        for (index, place) in sitting.enumerated() where place.slot >= 0 && assignment[index + 1] {
            holders[place.slot] = Int16(place.party)
        }
        return holders
    }

    private mutating func encode(reviewed: Int, side: Side) {
        guard let next = position.nextSeat(reviewed: reviewed, side: side) else { return }
        let first = field.slot(next)
        let end = field.slot(Seat(reviewed: reviewed, side: side, ordinal: 0)) + field.seatsPerSide
        let last = field.allowsMoreReviewers[reviewed] ? end : min(end, field.slot(Seat(reviewed: reviewed, side: side, ordinal: 0)) + 2)
        let seats = (first..<last).map { slot in candidates(slot) }
        if next.kind == .primary { output.append(seats[0].map(\.variable)) }
        for seat in seats { atMostOne(seat.map(\.variable)) }
        requireInstruments(reviewed: reviewed, side: side, seats: seats, hasPrimary: next.kind == .primary)
    }

    private struct Candidate {
        let party: Int
        let variable: Int32
    }

    /// A variable for each party that could hold a seat, leaving out what depends on seats still open.
    ///
    /// All variables for seats come before any other, so that `sitting` maps them back.
    private mutating func candidates(_ slot: Int) -> [Candidate] {
        let seat = field.seat(slot)
        let need = 2 * seat.reviewed + seat.side.rawValue
        var result: [Candidate] = []
        for candidate in field.pool(need: need, additional: seat.kind == .additional) {
            let party = Int(candidate)
            guard directRules.allSatisfy({ $0 == PartyToTheInstruments.self || $0.objection(to: party, taking: seat, in: position) == nil })
            else { continue }
            let variable = newVariable()
            while sitting.count < Int(variable) - 1 { sitting.append((slot: -1, party: -1)) }
            sitting.append((slot: slot, party: party))
            variablesOfPair[seat.reviewed * field.count + party, default: []].append(variable)
            variablesOfParty[party].append(variable)
            result.append(Candidate(party: party, variable: variable))
        }
        return result
    }

    /// Each instrument is covered on the side, and additional reviewers sit only for what is missing before them (¶28 b).
    private mutating func requireInstruments(reviewed: Int, side: Side, seats: [[Candidate]], hasPrimary: Bool) {
        let mine = field.instruments[reviewed]
        let settled = position.missing(reviewed: reviewed, side: side)
        for instrument in mine.positions {
            let bit = InstrumentSet(position: instrument)
            if let settled, !settled.contains(bit) { continue }
            output.append(seats.flatMap { $0 }.filter { field.instruments[$0.party].contains(bit) }.map(\.variable))
        }
        for (ordinal, seat) in seats.enumerated() where !(hasPrimary && ordinal == 0) {
            for candidate in seat {
                guardAddition(candidate, reviewed: reviewed, before: Array(seats[..<ordinal]), settled: settled ?? mine)
            }
        }
        for (ordinal, seat) in seats.enumerated() where ordinal > (hasPrimary ? 1 : 0) {
            for candidate in seat { output.append([-candidate.variable] + seats[ordinal - 1].map(\.variable)) }
        }
    }

    /// A candidate for an additional seat is ruled out by those seated before it who leave nothing for it, or more than it covers.
    private mutating func guardAddition(_ candidate: Candidate, reviewed: Int, before seats: [[Candidate]], settled: InstrumentSet) {
        let held = field.instruments[candidate.party]
        let many = field.allowsMoreReviewers[reviewed]
        guard !seats.isEmpty else {
            if many ? held.isDisjoint(with: settled) : !held.isSuperset(of: settled) { output.append([-candidate.variable]) }
            return
        }
        if many {
            // Something must still be missing that the candidate covers: for each instrument it shares, a helper says "not covered before".
            var helpers: [Int32] = [-candidate.variable]
            for instrument in held.intersection(settled).positions {
                let bit = InstrumentSet(position: instrument)
                let uncovered = newVariable()
                for earlier in seats.flatMap({ $0 }) where field.instruments[earlier.party].contains(bit) {
                    output.append([-uncovered, -earlier.variable])
                }
                helpers.append(uncovered)
            }
            output.append(helpers)
            return
        }
        for earlier in seats[0] {
            let missing = settled.subtracting(field.instruments[earlier.party])
            if missing.isEmpty || !held.isSuperset(of: missing) { output.append([-candidate.variable, -earlier.variable]) }
        }
    }

    private mutating func forbidMutualReviews() {
        for (pair, variables) in variablesOfPair.sorted(by: { $0.key < $1.key }) {
            atMostOne(variables)
            let (reviewed, party) = pair.quotientAndRemainder(dividingBy: field.count)
            guard reviewed < party, let mirrored = variablesOfPair[party * field.count + reviewed] else { continue }
            for one in variables {
                for other in mirrored { output.append([-one, -other]) }
            }
        }
    }

    /// Each party's reviews stay within what it still owes and may still carry out (¶29), by a sequential counter.
    private mutating func limitReviews() {
        for party in 0..<field.count {
            let owed = Int(position.least[party] - position.load[party])
            let allowed = Int(field.most[party] - position.load[party])
            let variables = variablesOfParty[party]
            if owed > variables.count {
                output.append([])
                continue
            }
            count(variables, atLeast: max(0, owed), atMost: allowed)
        }
    }

    private mutating func count(_ variables: [Int32], atLeast least: Int, atMost most: Int) {
        if least == 1 { output.append(variables) }
        let height = max(least > 1 ? least : 0, variables.count > most ? most + 1 : 0)
        guard height > 0 else { return }
        var before: [Int32] = []
        for variable in variables {
            let reached = (0..<height).map { _ in newVariable() }
            for level in 0..<height {
                let lower: Int32? = level == 0 ? nil : (before.isEmpty ? 0 : before[level - 1])
                if !before.isEmpty { output.append([-before[level], reached[level]]) }
                if lower != 0 { output.append([-variable, reached[level]] + (lower.map { [-$0] } ?? [])) }
                output.append([-reached[level], variable] + (before.isEmpty ? [] : [before[level]]))
                if let lower { output.append([-reached[level]] + (lower == 0 ? [] : [lower]) + (before.isEmpty ? [] : [before[level]])) }
            }
            before = reached
        }
        if variables.count > most, most < height { output.append([-before[most]]) }
        if least > 1 { output.append([before[least - 1]]) }
    }

    private mutating func atMostOne(_ variables: [Int32]) {
        guard variables.count > 1 else { return }
        var before: Int32?
        for (index, variable) in variables.enumerated() {
            if let before { output.append([-before, -variable]) }
            guard index < variables.count - 1 else { return }
            let seen = newVariable()
            if let before { output.append([-before, seen]) }
            output.append([-variable, seen])
            before = seen
        }
    }

    private mutating func newVariable() -> Int32 {
        variables += 1
        return Int32(variables)
    }
}
