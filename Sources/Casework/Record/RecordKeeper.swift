public import Mechanism
public import Registry
private import Synchronization

/// The record as the use cases work with it: opens streams, remembers those that are in use, and knows how acts are sealed and chained.
public final class RecordKeeper: Sendable {
    let records: any Records
    let sealing: any ContentSealing
    let chain: RecordChain
    /// The texts of the cycle.
    public let definition: MechanismCycle
    /// Is told of each request that led to an act, once the act is recorded.
    let witness: (@Sendable (DoneRequest) -> Void)?
    /// Rings when something was recorded.
    let bell = RecordBell()
    private let loaded: Mutex<Loaded>

    /// The streams in use; one that is being written is taken out meanwhile, so that it is changed in place.
    private struct Loaded {
        var cycle: LoadedStream<Cycle>?
        var reviews: [StateCode: LoadedStream<Review>] = [:]
        var used: [StateCode] = []
    }

    /// How many reviews are remembered at most.
    private let capacity: Int

    /// A record with those who seal and hash for it.
    public init(
        _ records: any Records, sealing: any ContentSealing, digests: any Digests, definition: MechanismCycle,
        remembering capacity: Int = 256, witness: (@Sendable (DoneRequest) -> Void)? = nil
    ) {
        self.records = records
        self.sealing = sealing
        self.definition = definition
        self.capacity = capacity
        self.witness = witness
        chain = RecordChain(digests: digests)
        loaded = Mutex(Loaded())
    }
}

extension RecordKeeper {
    /// The cycle as the record has it.
    public func cycle() async throws -> Cycle { try await records.read { try self.cycle(from: $0).state } }

    /// A review as the record has it.
    public func review(of state: StateCode) async throws -> Review { try await records.read { try self.review(of: state, from: $0).state } }

    func cycle(from reader: any RecordReader) throws -> LoadedStream<Cycle> {
        var stream =
            loaded.withLock { $0.cycle } ?? LoadedStream(name: .cycle, state: Cycle(under: definition), head: .empty, sealing: nil)
        try stream.catchUp(from: reader, key: sealing.open)
        keep(stream)
        return stream
    }

    func review(of state: StateCode, from reader: any RecordReader) throws -> LoadedStream<Review> {
        var stream = loaded.withLock { $0.reviews[state] } ?? fresh(state)
        try stream.catchUp(from: reader, key: sealing.open)
        keep(stream)
        return stream
    }

    private func fresh(_ state: StateCode) -> LoadedStream<Review> {
        LoadedStream(name: StreamName(state.text), state: Review(of: state, under: definition), head: .empty, sealing: nil)
    }

    /// Takes a review out of those that are remembered, to change it; it comes back with `keep`.
    func takeReview(of state: StateCode, from reader: any RecordReader) throws -> LoadedStream<Review> {
        var stream = loaded.withLock { $0.reviews.removeValue(forKey: state) } ?? fresh(state)
        try stream.catchUp(from: reader, key: sealing.open)
        return stream
    }

    /// Remembers a stream, unless a later state of it is remembered.
    func keep(_ stream: LoadedStream<Cycle>) {
        loaded.withLock { if $0.cycle.map({ $0.head.number <= stream.head.number }) ?? true { $0.cycle = stream } }
    }

    /// Remembers a stream, unless a later state of it is remembered; the one that was used least recently makes room.
    func keep(_ stream: LoadedStream<Review>) {
        loaded.withLock {
            let state = stream.state.state
            if let other = $0.reviews[state], other.head.number > stream.head.number { return }
            if $0.reviews.updateValue(stream, forKey: state) == nil, $0.used.last != state {
                $0.used.removeAll { $0 == state }
                $0.used.append(state)
            }
            if $0.used.count > capacity { $0.reviews[$0.used.removeFirst()] = nil }
        }
    }
}
