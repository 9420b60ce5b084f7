internal import Law
internal import Mechanism
internal import Registry

extension RecordKeeper {
    /// Adds an act that was decided on: seals it, chains it, and puts into the derived tables what it changed.
    func append<State: RecordedState>(
        _ act: State.Act, to stream: inout LoadedStream<State>, _ call: ActCall, after head: RecordHead, _ writer: any RecordWriter
    ) throws -> Receipt {
        let form = State.form(of: act)
        let sealed = try sealing(of: &stream, writer)
        let number = stream.head.number + 1
        let texts = form.texts.enumerated().map { sealed.seal($0.element, $0.offset, ofAct: number) }
        let who = ActHead(form.kind, as: number, call)
        let facts = State.sealsFacts ? sealed.seal(facts: form.facts, of: who) : form.facts
        let entry = chained(
            ActEntry(
                position: head.position + 1, stream: stream.name, number: number, instant: call.instant, day: call.day,
                person: who.person, capacity: who.capacity, onBehalfOf: who.onBehalfOf, kind: form.kind,
                basis: "\(form.basis)", request: call.request, facts: facts, textsDigest: chain.digest(of: texts), hash: [], link: []),
            after: stream.head, head)
        try writer.append(entry, texts: texts)
        stream.head = StreamHead(number: number, hash: entry.hash)
        let mark = ActMark(number: Int(number), day: call.day, author: call.author)
        stream.state.take(act, as: mark)
        // As it is read from the record: the texts that somebody wrote do not stay in memory.
        if let read = try State.read(form.kind, form.facts) { stream.recent.take(read, as: mark, at: entry.position) }
        try stream.derive(changedBy: act, writer)
        return Receipt(position: entry.position, number: Int(number), isRepeated: false)
    }

    private func chained(_ act: ActEntry, after last: StreamHead, _ head: RecordHead) -> ActEntry {
        let hash = chain.hash(after: last.hash, act)
        return act.chained(hash: hash, link: chain.link(after: head.link, hash))
    }

    /// The first act of a stream makes its key.
    private func sealing<State>(of stream: inout LoadedStream<State>, _ writer: any RecordWriter) throws -> SealedStream {
        if let sealing = stream.sealing { return sealing }
        let key = try sealing.newKey(for: stream.name)
        try writer.put(key)
        let sealed = SealedStream(stream: stream.name, key: try sealing.open(key))
        stream.sealing = sealed
        return sealed
    }
}

extension ActEntry {
    /// The same act with its place in both chains.
    fileprivate func chained(hash: [UInt8], link: [UInt8]) -> ActEntry {
        ActEntry(
            position: position, stream: stream, number: number, instant: instant, day: day, person: person, capacity: capacity,
            onBehalfOf: onBehalfOf, kind: kind, basis: basis, request: request, facts: facts, textsDigest: textsDigest, hash: hash,
            link: link)
    }
}

extension LoadedStream {
    /// Writes the rows that an act changed.
    mutating func derive(changedBy act: State.Act, _ writer: any RecordWriter) throws {
        try derive(scope: 0, writer)
        for scope in state.scopes(changedBy: act) where scope > 0 { try derive(scope: scope, writer) }
    }

    private mutating func derive(scope: Int, _ writer: any RecordWriter) throws {
        let (old, new) = (rows[scope] ?? [], state.rows(ofScope: scope, in: name))
        guard old != new else { return }
        let isSameFrame = old.count == new.count && zip(old, new).allSatisfy { $0.table == $1.table && $0.key == $1.key }
        if isSameFrame {
            for (old, new) in zip(old, new) where old != new { try writer.put(new) }
        } else {
            let kept = Set(new)
            let keys = Set(new.map(RowKey.init))
            for row in old where !keys.contains(RowKey(row)) { try writer.remove(row) }
            let known = Set(old)
            for row in kept.subtracting(known) { try writer.put(row) }
        }
        rows[scope] = new
    }
}

/// The table and key of a derived row.
struct RowKey: Hashable {
    let table: DerivedTable
    let key: ArraySlice<DerivedValue>

    init(_ row: DerivedRow) {
        table = row.table
        key = row.key
    }
}
