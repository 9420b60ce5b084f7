/// An answer to a request.
///
/// What frames a message (Content-Length, Transfer-Encoding, Connection, Date) is said by the server; such headers are not sent from here.
public struct Response: Sendable {
    /// What an answer carries.
    public enum Body: Sendable {
        /// Bytes that are all here.
        case bytes([UInt8])
        /// Bytes that come by and by; the answer ends with the stream. The server stops listening when nobody reads any more.
        case stream(AsyncStream<[UInt8]>)
        /// Events as they happen, with a heartbeat between them where they are rare.
        case events(AsyncStream<ServerSentEvent>)
    }

    /// How it went.
    public var status: Status
    /// The headers.
    public var headers: Headers
    /// The body.
    public var body: Body

    /// An answer.
    public init(_ status: Status, headers: Headers = Headers(), body: Body = .bytes([])) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// An answer with bytes of a type.
    public init(_ status: Status = .ok, _ type: MediaType, _ bytes: [UInt8]) {
        self.init(status, body: .bytes(bytes))
        headers["content-type"] = type.headerValue
        // A browser that guesses the type may run what is not meant to run.
        headers["x-content-type-options"] = "nosniff"
    }

    /// The bytes of the body; none of what comes by and by.
    public var bytes: [UInt8] {
        guard case .bytes(let bytes) = body else { return [] }
        return bytes
    }
}
