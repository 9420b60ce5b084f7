/// A request as a whole: its head was checked, and its body is here.
public struct Request: Sendable {
    /// What is asked for.
    public var method: Method
    /// The target as it was sent.
    public var rawTarget: String
    /// The target, read.
    public var target: Target
    /// The headers.
    public var headers: Headers
    /// The body; empty where none was sent.
    public var body: [UInt8]
    /// The address of who asks, without the port; nil over a Unix socket that no proxy explains.
    public var remoteAddress: String?
    /// Whether it came over TLS, to us or to the proxy before us.
    public var isSecure: Bool

    /// A request.
    public init(
        _ method: Method, rawTarget: String, target: Target, headers: Headers = Headers(), body: [UInt8] = [], remoteAddress: String? = nil,
        isSecure: Bool = false
    ) {
        self.method = method
        self.rawTarget = rawTarget
        self.target = target
        self.headers = headers
        self.body = body
        self.remoteAddress = remoteAddress
        self.isSecure = isSecure
    }

    /// A request for a target, for tests.
    public init(_ method: Method, _ target: Target, headers: Headers = Headers(), body: [UInt8] = []) {
        self.init(method, rawTarget: target.text, target: target, headers: headers, body: body)
    }

    /// The type of the body; nil where none is said, or what is said is no type.
    public var contentType: MediaType? { headers["content-type"].flatMap { try? MediaType(reading: $0.text) } }
}
