internal import CMicroHTTPD
internal import HTTP
internal import Synchronization

/// One request and its answer, from the first line to the last byte.
///
/// The library calls from its threads; the handler's task calls from its own. They meet in the stage.
final class Exchange: Sendable {
    /// How far it is.
    enum Stage {
        /// The first line is here.
        case begun
        /// The head was taken; the body comes.
        case receiving(RequestHead, body: [UInt8], limit: Int)
        /// The body is larger than allowed; so much of it was thrown away.
        case overflowing(discarded: Int, limit: Int)
        /// The connection is suspended while the handler works.
        case waiting
        /// The answer is there and the connection resumed.
        case answered(Response, Feed?)
        /// The library sends.
        case sending
        /// The library is done with it.
        case ended
    }

    let connection: ConnectionHandle
    let rawTarget: [UInt8]
    let start = ContinuousClock.now
    let stage = Mutex(Stage.begun)
    /// What the access log says at the end.
    let outcome = Mutex(Outcome())
    /// The library is done with it.
    let end = Signal()

    struct Outcome {
        var method = "-"
        var status = 0
        var bytes = 0
        var feed: Feed?
        var remoteAddress: String?
    }

    init(_ connection: ConnectionHandle, rawTarget: [UInt8]) {
        self.connection = connection
        self.rawTarget = rawTarget
    }

    /// The library is done with it.
    func didEnd() {
        stage.withLock { $0 = .ended }
        end.raise()
    }

    /// Gives the answer to a request that waits for it, once; gives the feed of an answer that comes by and by.
    @discardableResult
    func answer(_ response: Response) -> Feed? {
        stage.withLock { stage in
            guard case .waiting = stage else { return nil }
            let feed = response.comesByAndBy ? Feed(connection) : nil
            stage = .answered(response, feed)
            connection.resume()
            return feed
        }
    }
}

extension Exchange {
    /// What the library's next call is for.
    enum Step {
        case begin, receive, wait, refuse
        case queue(Response, Feed?)
    }

    /// The step without the body, of which a second reference would make each piece copy the whole.
    var nextStep: Step {
        stage.withLock { stage in
            switch stage {
            case .begun: .begin
            case .receiving, .overflowing: .receive
            case .waiting: .wait
            case .answered(let response, let feed): .queue(response, feed)
            case .sending, .ended: .refuse
            }
        }
    }
}

extension Response {
    /// Whether the body is not all here.
    var comesByAndBy: Bool {
        switch body {
        case .bytes: false
        case .stream, .events: true
        }
    }
}
