internal import Mechanism

/// A stream as its acts leave it, with the key that opens it and the rows that stand in the derived tables for it.
struct LoadedStream<State: RecordedState>: Sendable {
    let name: StreamName
    var state: State
    var head: StreamHead
    var sealing: SealedStream?
    var rows: [Int: [DerivedRow]] = [:]
    /// Its last acts.
    var recent = RecentActs<State>()

    /// Takes the acts that were recorded since it was loaded.
    mutating func catchUp(from reader: any RecordReader, key open: (WrappedKey) throws -> any ContentKey) throws {
        let head = try reader.head(of: name)
        guard head != self.head else { return }
        if sealing == nil, let key = try reader.key(of: name) { sealing = SealedStream(stream: name, key: try open(key)) }
        try reader.acts(of: name, after: self.head.number) { entry in try take(entry) }
        self.head = head
        for scope in state.scopes { rows[scope] = state.rows(ofScope: scope, in: name) }
    }

    /// Takes one act from the record.
    mutating func take(_ entry: StreamAct) throws {
        let (act, mark) = try read(entry)
        state.take(act, as: mark)
        recent.take(act, as: mark, at: entry.position)
    }

    /// The act of an entry, opened and read, without its texts.
    func read(_ entry: StreamAct) throws -> (State.Act, ActMark) {
        let facts = State.sealsFacts ? try opened(entry) : entry.facts
        guard let act = try State.read(entry.head.kind, facts) else { throw RecordFault.unknownKind(entry.head.kind, at: entry.position) }
        return (act, try ActMark(of: entry))
    }

    /// The facts of an act, opened.
    func opened(_ entry: StreamAct) throws -> [UInt8] {
        guard let sealing else { throw RecordFault.withoutKey(name) }
        return try sealing.open(facts: entry.facts, of: entry.head)
    }
}
