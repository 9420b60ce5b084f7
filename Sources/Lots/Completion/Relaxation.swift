/// The open part of a position with seats that may be shared out in fractions, where being outside the limits of reviews costs.
///
/// When its least cost is above 0, no draw exists either, and the dual values of the parties' and pairs' rows are weights of a shortage.
struct Relaxation {
    private(set) var program = LinearProgram()
    private let position: Position
    private let field: Field
    private var partyRow: [Int]
    private var pairRow: [[Int]: Int] = [:]

    private let withPairs: Bool

    /// - Parameter withPairs: whether mutual reviews cost as well (¶28 a); the program is then many times larger.
    init(_ position: Position, sides: [Int], withPairs: Bool) {
        self.withPairs = withPairs
        self.position = position
        field = position.field
        partyRow = Array(repeating: -1, count: position.field.count)
        for party in 0..<field.count {
            let owed = max(0, Double(position.least[party] - position.load[party]))
            let allowed = Double(field.most[party] - position.load[party])
            partyRow[party] = program.addRow(owed...max(owed, allowed))
            makeElastic(partyRow[party])
        }
        for side in sides { add(side) }
    }

    /// Weights that the dual values stand for, for each way of reading them in whole numbers.
    func candidates(_ duals: [Double]) -> [Certificate.Weights] {
        [1.0, -1.0, 2.0, -2.0, 3.0, -3.0].map { scale in
            Certificate.Weights(
                parties: partyRow.indices.compactMap { party in
                    let weight = Int((-scale * duals[partyRow[party]]).rounded())
                    return weight == 0 ? nil : Certificate.Weight(party: party, weight: weight)
                },
                pairs: pairRow.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { pair, row in
                    let weight = Int((-scale * duals[row]).rounded())
                    return weight > 0 ? Certificate.PairWeight(pair[0], pair[1], weight: weight) : nil
                })
        }
    }

    /// Lets a row be missed, at the cost of 1 for a unit.
    private mutating func makeElastic(_ row: Int) {
        program.enter(-1, row, program.addColumn(costing: 1))
        program.enter(1, row, program.addColumn(costing: 1))
    }

    private mutating func add(_ need: Int) {
        let seat = position.nextSeat(reviewed: need >> 1, side: need & 1 == 0 ? .own : .other)
        guard let seat else { return }
        let filled = program.addRow(1...1)
        var rowOfMissing: [InstrumentSet: Int] = [:]
        let reviewed = field.instruments[seat.reviewed]
        for party in field.pool(need: need, additional: seat.kind == .additional).map(Int.init)
        where directExclusion(of: party, from: seat, in: position) == nil {
            let column = addSitter(party, seat.reviewed)
            program.enter(1, filled, column)
            let missing = seat.kind == .primary ? reviewed.subtracting(field.instruments[party]) : []
            guard !missing.isEmpty else { continue }
            let row = rowOfMissing[missing] ?? addCover(of: missing, need)
            rowOfMissing[missing] = row
            program.enter(1, row, column)
        }
    }

    /// The row that asks for an additional reviewer for each unit of primary ones that leave certain instruments missing.
    private mutating func addCover(of missing: InstrumentSet, _ need: Int) -> Int {
        let row = program.addRow(0...0)
        let seat = Seat(reviewed: need >> 1, side: need & 1 == 0 ? .own : .other, ordinal: 1)
        for party in field.pool(need: need, additional: true).map(Int.init)
        where field.instruments[party].isSuperset(of: missing)
            && directRules.allSatisfy({ $0 == PartyToTheInstruments.self || $0.objection(to: party, taking: seat, in: position) == nil })
        {
            program.enter(-1, row, addSitter(party, seat.reviewed))
        }
        return row
    }

    private mutating func addSitter(_ party: Int, _ reviewed: Int) -> Int {
        let column = program.addColumn()
        program.enter(1, partyRow[party], column)
        guard withPairs else { return column }
        let pair = [min(party, reviewed), max(party, reviewed)]
        let row: Int
        if let known = pairRow[pair] {
            row = known
        } else {
            row = program.addRow(0...1)
            makeElastic(row)
            pairRow[pair] = row
        }
        program.enter(1, row, column)
        return column
    }
}
