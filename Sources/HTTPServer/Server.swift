public import HTTP

/// A server of HTTP/1.1, with TLS if it has an identity.
public struct Server: Sendable {
    /// Answers a request. What it throws becomes "something went wrong" (500), or "the server is stopping" (503) where it was cancelled.
    public typealias Handler = @Sendable (Request) async throws -> Response

    /// What clients may take.
    public var limits: ServerLimits
    /// How many bytes the body of a request for a target may have, asked before it is read; nil for the limit of all.
    public var bodyLimit: @Sendable (Target) -> Int?
    /// What is shown over TLS; nil for a server without TLS, on the loopback or behind a proxy.
    public var identity: TLSIdentity?
    /// Whether a proxy of ours stands before the server, whose headers `X-Real-IP` and `X-Forwarded-Proto` are believed.
    public var isBehindProxy: Bool
    /// Told of each request at its end, on a thread that must not be held up.
    public var log: (@Sendable (AccessRecord) -> Void)?
    /// Whether the log is told who asked.
    public var logsAddresses: Bool
    /// Told what a handler threw, for the operator.
    public var report: (@Sendable (any Error) -> Void)?

    /// A server.
    public init(
        limits: ServerLimits = ServerLimits(), bodyLimit: @escaping @Sendable (Target) -> Int? = { _ in nil }, identity: TLSIdentity? = nil,
        isBehindProxy: Bool = false, log: (@Sendable (AccessRecord) -> Void)? = nil, logsAddresses: Bool = false,
        report: (@Sendable (any Error) -> Void)? = nil
    ) {
        self.limits = limits
        self.bodyLimit = bodyLimit
        self.identity = identity
        self.isBehindProxy = isBehindProxy
        self.log = log
        self.logsAddresses = logsAddresses
        self.report = report
    }
}
