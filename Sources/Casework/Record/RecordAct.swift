internal import Law
public import Mechanism
public import Registry

/// Records what a person does: loads, asks access and the rules, seals, chains, appends and derives, in one transaction.
public struct RecordAct: Sendable {
    private let keeper: RecordKeeper

    /// Records into the record of a keeper.
    public init(_ keeper: RecordKeeper) { self.keeper = keeper }

    /// Records an act in the review of a State.
    ///
    /// - Parameters:
    ///   - instant: when it is done, in milliseconds since 1970 UTC; the day in Vienna follows from it.
    ///   - request: the caller's name for this request; repeated, it is answered with what it led to, and nothing is done twice.
    /// - Throws: `Refusal` where access or a rule says no, `RecordFault`, `DatabaseFault`; nothing is recorded then.
    @discardableResult
    public func callAsFunction(
        _ act: any ReviewAct, in state: StateCode, by author: Author, at instant: Int64, request: String
    ) async throws -> Receipt {
        let call = ActCall(author: author, instant: instant, request: request)
        let (receipt, stream) = try await keeper.records.write { writer in
            let head = try writer.head()
            let cycle = try keeper.cycle(from: writer).state
            var stream = try keeper.takeReview(of: state, from: writer)
            if let done = try call.receipt(in: stream, Review.form(of: act), writer) { return (done, stream) }
            do {
                try Decision.allow(act, in: stream.state, cycle, call)
            } catch {
                keeper.keep(stream)
                throw error
            }
            if act is ReplaceReviewer || act is OpenReview { try Decision.allow(seatsOf: act, of: state, writer) }
            let receipt = try keeper.append(act, to: &stream, call, after: head, writer)
            return (receipt, stream)
        }
        keeper.keep(stream)
        tell(.inReview(act, state), call, receipt)
        return receipt
    }

    /// Records an act of the cycle.
    @discardableResult
    public func callAsFunction(_ act: any CycleAct, by author: Author, at instant: Int64, request: String) async throws -> Receipt {
        let call = ActCall(author: author, instant: instant, request: request)
        return try await record(call) { stream, writer in
            if let done = try call.receipt(in: stream, Cycle.form(of: act), writer) { return .done(done) }
            return .toDo(act)
        }
    }

    /// Records an act of the cycle that is made from what the record says in the same transaction.
    @discardableResult
    func callAsFunction(
        by author: Author, at instant: Int64, request: String, _ make: @Sendable (Cycle, any RecordReader) throws -> any CycleAct
    ) async throws -> Receipt {
        let call = ActCall(author: author, instant: instant, request: request)
        return try await record(call) { stream, writer in
            if let done = try call.receipt(in: .cycle, writer) { return .done(done) }
            return .toDo(try make(stream.state, writer))
        }
    }

    private enum Task {
        case done(Receipt)
        case toDo(any CycleAct)
    }

    private func record(
        _ call: ActCall, _ task: @Sendable (LoadedStream<Cycle>, any RecordReader) throws -> Task
    ) async throws -> Receipt {
        let (receipt, stream, done) = try await keeper.records.write { writer in
            let head = try writer.head()
            var stream = try keeper.cycle(from: writer)
            switch try task(stream, writer) {
            case .done(let receipt): return (receipt, stream, DoneRequest.Deed?.none)
            case .toDo(let act):
                try Decision.allow(act, in: stream.state, call)
                let receipt = try keeper.append(act, to: &stream, call, after: head, writer)
                return (receipt, stream, .inCycle(act))
            }
        }
        keeper.keep(stream)
        if let done { tell(done, call, receipt) }
        return receipt
    }

    private func tell(_ deed: DoneRequest.Deed, _ call: ActCall, _ receipt: Receipt) {
        guard !receipt.isRepeated else { return }
        if case .inReview(_, let state) = deed { keeper.bell.ring(state) }
        guard let witness = keeper.witness else { return }
        witness(
            DoneRequest(
                deed: deed, author: call.author, instant: call.instant, request: call.request, position: receipt.position))
    }
}

/// What somebody gets for an act that was recorded.
public struct Receipt: Hashable, Sendable {
    /// The place of the act in the whole record.
    public let position: Int64
    /// Its number in its stream; it names what the act brought about.
    public let number: Int
    /// Whether the same request had been done before.
    public let isRepeated: Bool
}

/// Who calls, when, and under which name of the request.
struct ActCall: Sendable {
    let author: Author
    let instant: Int64
    let request: String

    var day: Day { ViennaDay.at(millisecondsSince1970: instant) }

    /// The receipt of a request whose act is made from the record: done before by the same person, it is not made anew.
    func receipt(in stream: StreamName, _ reader: any RecordReader) throws -> Receipt? {
        guard let done = try reader.act(requestedAs: request) else { return nil }
        guard done.stream == stream, done.person == author.person.text else { throw RecordFault.requestUsed(request, at: done.position) }
        return Receipt(position: done.position, number: Int(done.number), isRepeated: true)
    }

    /// The receipt of a request that was done before; one that led to another act is a fault.
    func receipt<State>(in stream: LoadedStream<State>, _ form: ActForm, _ reader: any RecordReader) throws -> Receipt? {
        guard let done = try reader.act(requestedAs: request) else { return nil }
        let isSame =
            try done.stream == stream.name && done.kind == form.kind && done.person == author.person.text
            && stream.facts(of: done) == form.facts && stream.texts(of: done, reader) == form.texts
        guard isSame else { throw RecordFault.requestUsed(request, at: done.position) }
        return Receipt(position: done.position, number: Int(done.number), isRepeated: true)
    }
}

extension LoadedStream {
    /// The facts of an act, opened.
    func facts(of entry: ActEntry) throws -> [UInt8] { State.sealsFacts ? try opened(StreamAct(entry)) : entry.facts }

    /// The texts of an act, opened.
    func texts(of entry: ActEntry, _ reader: any RecordReader) throws -> [String] {
        let sealed = try reader.texts(ofActAt: entry.position)
        guard !sealed.isEmpty else { return [] }
        guard let sealing else { throw RecordFault.withoutKey(name) }
        return try sealed.enumerated().map { try sealing.open(text: $0.element, $0.offset, ofAct: entry.number) }
    }
}
