public import Law
public import Lots
public import Registry

/// A reviewing State in its seat, for as long as it holds it (¶28).
public struct ReviewerSeat: Hashable, Sendable {
    /// The side for which it sits.
    public let side: Side
    /// 0 for the primary reviewer of the side, 1 and up for additional ones.
    public let number: Int
    /// How many held the seat before it.
    public let generation: Int
    /// The reviewing State.
    public let reviewer: StateCode
    /// What it reviews (¶28 b).
    public internal(set) var instruments: [InstrumentCode]
    /// The day from which it sits.
    public let since: Day
    /// The day on which it was replaced (¶28 d, e, ¶30).
    public internal(set) var until: Day?

    /// How the seat is written: `own.0`.
    public var name: String { "\(side.word).\(number)" }
}

/// A seat with the State that takes it, as the draw has it.
public struct DrawnSeat: Hashable, Sendable {
    /// The side.
    public let side: Side
    /// The number on its side.
    public let number: Int
    /// The reviewing State.
    public let reviewer: StateCode
    /// What it reviews.
    public let instruments: [InstrumentCode]

    /// A drawn seat.
    public init(side: Side, number: Int, reviewer: StateCode, instruments: [InstrumentCode]) {
        self.side = side
        self.number = number
        self.reviewer = reviewer
        self.instruments = instruments
    }

    /// How the seat is written: `own.0`.
    var name: String { "\(side.word).\(number)" }

    /// The seat as the record writes it: `own.0:FRA:UNTOC+TIP`.
    var text: String { "\(name):\(reviewer):\(instruments.map(\.text).joined(separator: "+"))" }

    /// Reads a seat as the record writes it.
    init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        let place = parts[0].split(separator: ".")
        guard place.count == 2, let side = Side.allCases.first(where: { $0.word == place[0] }), let number = Int(place[1]) else {
            return nil
        }
        self.init(
            side: side, number: number, reviewer: StateCode(String(parts[1])),
            instruments: parts[2].split(separator: "+").map { InstrumentCode(String($0)) })
    }
}

extension FactsWriter {
    /// Seats with those who take them.
    mutating func put(_ name: StaticString, _ seats: [DrawnSeat]) { put(name, seats.map(\.text)) }

    /// Articles by instrument: `UNTOC:5+6`.
    mutating func put(_ name: StaticString, _ articles: [ArticlesOfInstrument]) {
        put(name, articles.map { "\($0.instrument):\($0.articles.map { "\($0)" }.joined(separator: "+"))" })
    }
}

extension FactsReader {
    /// Seats with those who take them.
    mutating func seats(_ name: StaticString) throws(FactsFault) -> [DrawnSeat] {
        let texts = try texts(name)
        let seats = texts.compactMap { DrawnSeat($0) }
        guard seats.count == texts.count else { throw FactsFault(name: "\(name)", offset: 0) }
        return seats
    }

    /// Articles by instrument.
    mutating func articles(_ name: StaticString) throws(FactsFault) -> [ArticlesOfInstrument] {
        try texts(name).map { text in
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            return ArticlesOfInstrument(
                InstrumentCode(String(parts[0])), parts.dropFirst().joined().split(separator: "+").compactMap { Int($0) })
        }
    }
}
