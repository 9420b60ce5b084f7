public import Lots
public import Registry

/// Who reviews whom under which instruments, as it stands after the last repeat.
public struct Assignments: Hashable, Sendable {
    /// The seats, ordered by the code of the State under review, side (own first) and number.
    public let all: [Assignment]

    /// What follows from a transcript.
    public init(of transcript: Transcript) {
        all = transcript.head.field.parties.indices.flatMap { reviewed in
            Side.allCases.flatMap { Self.assignments(of: reviewed, $0, transcript) }
        }
    }

    /// Each reviewer of a side takes what those before it left: the first one all that it shares with the State under review.
    private static func assignments(of reviewed: Int, _ side: Side, _ transcript: Transcript) -> [Assignment] {
        let field = transcript.head.field
        var missing = field.parties[reviewed].instruments
        return transcript.seats(of: reviewed, side).map { seat, reviewer in
            let taken = missing.intersection(field.parties[reviewer].instruments)
            missing.subtract(taken)
            return Assignment(
                reviewed: field.parties[reviewed].code, cohort: transcript.head.cohorts[reviewed], side: side, seat: seat.kind,
                number: seat.ordinal, reviewer: field.parties[reviewer].code,
                instruments: taken.positions.map { field.terms.instruments[$0] })
        }
    }

    /// The file `assignments.csv` (docs/lots.md, "The transcript").
    public var fileBytes: [UInt8] {
        Array(CommaSeparated.text(header: Assignment.columns, rows: all.map(\.row)).utf8)
    }
}

/// One reviewing State in the review of another.
public struct Assignment: Hashable, Sendable {
    /// The State under review.
    public let reviewed: StateCode
    /// The year in which its review starts, counted from 1.
    public let cohort: Int
    /// The side for which the reviewer sits.
    public let side: Side
    /// Primary or additional.
    public let seat: SeatKind
    /// The number of the seat on its side.
    public let number: Int
    /// The reviewing State.
    public let reviewer: StateCode
    /// What it reviews.
    public let instruments: [InstrumentCode]

    static let columns = ["reviewed", "cohort", "side", "seat", "reviewer", "instruments"]

    var row: [String] {
        [reviewed.text, "\(cohort)", side.word, seat.word, reviewer.text, instruments.map(\.text).joined(separator: "+")]
    }
}

extension Transcript {
    /// The seats of a side that are held, with their holders, by number.
    public func seats(of reviewed: Int, _ side: Side) -> [(seat: Seat, reviewer: Int)] {
        let field = head.field
        return (0..<max(2, field.terms.instruments.count)).compactMap { ordinal in
            let seat = Seat(reviewed: reviewed, side: side, ordinal: ordinal)
            return position.reviewer(in: seat).map { (seat, $0) }
        }
    }
}
