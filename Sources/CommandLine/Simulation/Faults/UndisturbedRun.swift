internal import Casework
private import Synchronization

/// What a run came to that nobody disturbed: each request with its act, and the links of the chain.
struct UndisturbedRun: Sendable {
    /// The requests, in the order of their acts.
    let requests: [DoneRequest]
    /// The positions that were acknowledged, in their order; an act that a request brings along is not acknowledged by itself.
    let acknowledged: [Int64]
    /// The link of each act.
    let links: [[UInt8]]

    /// The head of the record.
    var head: RecordHead { RecordHead(position: Int64(links.count), link: links.last ?? RecordHead.empty.link) }

    /// The requests after a position, so many of them.
    func requests(after position: Int64, _ count: Int) -> ArraySlice<DoneRequest> { requests.dropFirst(Int(position)).prefix(count) }

    /// The act that is acknowledged next after a position; none after the last.
    func nextAcknowledged(after position: Int64) -> DoneRequest? {
        let next = acknowledged.first { $0 > position }
        return next.map { requests[Int($0) - 1] }
    }
}

/// Notes what a run does.
final class RunNotes: Sendable {
    private let notes = Mutex((requests: [DoneRequest](), acknowledged: [Int64]()))

    func note(_ request: DoneRequest) { notes.withLock { $0.requests.append(request) } }
    func note(acknowledged position: Int64) { notes.withLock { $0.acknowledged.append(position) } }

    /// What was noted, with the links that the record has.
    func run(in records: any Records) async throws -> UndisturbedRun {
        let (requests, acknowledged) = notes.withLock { ($0.requests, $0.acknowledged) }
        return UndisturbedRun(requests: requests, acknowledged: acknowledged, links: try await records.links())
    }
}

extension Records {
    /// The links of all acts.
    func links() async throws -> [[UInt8]] {
        try await read { reader in
            var links: [[UInt8]] = []
            try reader.acts(after: 0) { links.append($0.link) }
            return links
        }
    }
}
