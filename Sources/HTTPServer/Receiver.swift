internal import CMicroHTTPD
internal import HTTP
internal import Synchronization

/// What the library's threads call: it reads requests, gives them to the tasks, and queues their answers.
final class Receiver: Sendable {
    private struct State {
        var isStopping = false
        /// Those that wait for an answer or are being sent one.
        var open: [ObjectIdentifier: Exchange] = [:]
    }

    let server: Server
    let requests: AsyncStream<(Exchange, Request)>
    private let sink: AsyncStream<(Exchange, Request)>.Continuation
    private let state = Mutex(State())

    init(_ server: Server) {
        self.server = server
        (requests, sink) = AsyncStream.makeStream()
    }

    /// Takes no further request: those that come on open connections are refused.
    func stop() {
        state.withLock { $0.isStopping = true }
        sink.finish()
    }

    /// Refuses those that no task has taken, so that no connection is suspended any more, and waits until all answers are sent.
    func drain(within time: Duration) async {
        for exchange in state.withLock({ Array($0.open.values) }) { exchange.answer(.stopping) }
        let end = ContinuousClock.now + time
        while state.withLock({ !$0.open.isEmpty }), ContinuousClock.now < end { try? await Task.sleep(for: .milliseconds(2)) }
    }

    /// The library's call for each step of a request: once when the head is there, for each piece of the body, at its end, and again when the
    /// connection was resumed.
    func step(_ exchange: Exchange, method: String, version: String, piece: UnsafeRawBufferPointer) -> MHD_Result {
        switch exchange.nextStep {
        case .begin: return begin(exchange, method: method, version: version)
        case .receive where piece.isEmpty: return complete(exchange)
        case .receive: return exchange.take(piece, within: server.limits.receiveSeconds) ? .YES : .NO
        case .queue(let response, let feed): return queue(response, feed, for: exchange)
        case .wait: return .YES
        case .refuse: return .NO
        }
    }

    func didEnd(_ exchange: Exchange) {
        exchange.didEnd()
        state.withLock { _ = $0.open.removeValue(forKey: ObjectIdentifier(exchange)) }
        server.log?(exchange.record(withAddress: server.logsAddresses))
    }

    /// An answer on this first call closes the connection, which is right for a refusal only.
    private func begin(_ exchange: Exchange, method: String, version: String) -> MHD_Result {
        let raw = RawHead(method: method, version: version, target: exchange.rawTarget, headers: exchange.connection.headers)
        exchange.outcome.withLock { outcome in
            outcome.method = method.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? String(method.prefix(20)) : "-"
            outcome.remoteAddress = exchange.connection.remoteAddress
        }
        do throws(HeadFault) {
            let head = try RequestHead(checking: raw, limits: server.limits)
            guard !state.withLock({ $0.isStopping }) else { return queue(.stopping, nil, for: exchange, isClosing: true) }
            let limit = head.method == .post ? server.bodyLimit(head.target) ?? server.limits.bodyBytes : 0
            if let length = head.declaredLength, length > limit { throw .tooLarge(limit) }
            exchange.stage.withLock { $0 = .receiving(head, body: [], limit: limit) }
            return .YES
        } catch {
            return queue(error.response, nil, for: exchange, isClosing: true)
        }
    }

    private func complete(_ exchange: Exchange) -> MHD_Result {
        let (head, body): (RequestHead, [UInt8])
        switch exchange.stage.withLock({ $0 }) {
        case .receiving(let received, let bytes, _): (head, body) = (received, bytes)
        case .overflowing(_, let limit): return queue(HeadFault.tooLarge(limit).response, nil, for: exchange, isClosing: true)
        default: return .NO
        }
        // Under the lock, so that nothing is suspended after the stop has begun.
        let isTaken = state.withLock { state in
            guard !state.isStopping else { return false }
            state.open[ObjectIdentifier(exchange)] = exchange
            exchange.stage.withLock { $0 = .waiting }
            exchange.connection.suspend()
            return true
        }
        guard isTaken else { return queue(.stopping, nil, for: exchange, isClosing: true) }
        let request = server.request(head, body: body, remoteAddress: exchange.outcome.withLock { $0.remoteAddress })
        exchange.outcome.withLock { $0.remoteAddress = request.remoteAddress }
        if case .terminated = sink.yield((exchange, request)) { exchange.answer(.stopping) }
        return .YES
    }

    private func queue(_ response: Response, _ feed: Feed?, for exchange: Exchange, isClosing: Bool = false) -> MHD_Result {
        let isClosing = isClosing || state.withLock { $0.isStopping }
        guard let queued = LibraryResponse(response, feed: feed, isClosing: isClosing) else { return .NO }
        exchange.stage.withLock { $0 = .sending }
        exchange.outcome.withLock { outcome in
            outcome.status = response.status.code
            outcome.bytes = outcome.method == "HEAD" || response.status.isWithoutBody ? 0 : response.bytes.count
            outcome.feed = feed
        }
        return queued.queue(on: exchange.connection, response.status)
    }
}

extension HeadFault {
    fileprivate static func tooLarge(_ limit: Int) -> HeadFault { HeadFault(.contentTooLarge, "the body may have \(limit) bytes") }
}
