internal import Casework
internal import Law

/// An act as a row of the table `act`.
enum ActColumns {
    /// The columns, in the order in which they are read and written.
    static let names =
        "position, stream, number, instant, day, person, capacity, on_behalf_of, kind, basis, request, facts, texts_digest, hash, link"

    /// The columns on which the state of a stream rests, in the order in which they are read.
    static let namesInStream = "position, number, instant, day, person, capacity, on_behalf_of, kind, facts"

    static let insert = "INSERT INTO act (\(names)) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"

    static func values(_ act: ActEntry) -> [ColumnValue] {
        [
            .integer(act.position), .text(act.stream.text), .integer(act.number), .integer(act.instant), .text(act.day.description),
            .text(act.person), .text(act.capacity), .text(act.onBehalfOf), .text(act.kind), .text(act.basis), .text(act.request),
            .bytes(act.facts), .bytes(act.textsDigest), .bytes(act.hash), .bytes(act.link),
        ]
    }

    static func streamAct(_ row: Statement) throws -> StreamAct {
        StreamAct(
            position: row.integer(0),
            head: ActHead(
                number: row.integer(1), instant: row.integer(2), day: try day(row, 3), person: row.text(4), capacity: row.text(5),
                onBehalfOf: row.text(6), kind: row.text(7)), facts: row.bytes(8))
    }

    private static func day(_ row: Statement, _ column: Int32) throws -> Day {
        guard let day = Day(row.text(column)) else { throw DatabaseFault.corrupted(detail: "act \(row.integer(0)) has no day") }
        return day
    }

    static func act(_ row: Statement) throws -> ActEntry {
        ActEntry(
            position: row.integer(0), stream: StreamName(row.text(1)), number: row.integer(2), instant: row.integer(3),
            day: try day(row, 4),
            person: row.text(5), capacity: row.text(6), onBehalfOf: row.text(7), kind: row.text(8), basis: row.text(9),
            request: row.text(10), facts: row.bytes(11), textsDigest: row.bytes(12), hash: row.bytes(13), link: row.bytes(14))
    }
}
