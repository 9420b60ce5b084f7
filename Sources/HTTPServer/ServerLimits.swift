public import HTTP

/// What a client may take of a server: size, number and time.
public struct ServerLimits: Hashable, Sendable {
    /// The bytes of a body, where no other limit is given for its path.
    public var bodyBytes: Int
    /// The bytes that a connection has for the request line and the headers, and for their reading.
    public var headerBytes: Int
    /// The number of headers.
    public var headers: Int
    /// The size of a target.
    public var target: TargetLimits
    /// Connections at one time.
    public var connections: Int
    /// Connections at one time from one address; 0 for no limit, which is right behind a proxy.
    public var connectionsPerAddress: Int
    /// For how many seconds a connection may be silent.
    public var idleSeconds: Int
    /// Within how many seconds a request must have come as a whole, from its first line.
    public var receiveSeconds: Int
    /// How long a stop waits for what was begun.
    public var stopping: Duration
    /// After how much silence a stream of events is given a heartbeat, which shows who is gone.
    public var heartbeat: Duration
    /// Threads that read and write; handlers run elsewhere.
    public var threads: Int

    /// Limits; without arguments those that `docs/http.md` lists.
    public init(
        bodyBytes: Int = 1 << 20, headerBytes: Int = 32 << 10, headers: Int = 100, target: TargetLimits = TargetLimits(),
        connections: Int = 1_000, connectionsPerAddress: Int = 0, idleSeconds: Int = 30, receiveSeconds: Int = 120,
        stopping: Duration = .seconds(20), heartbeat: Duration = .seconds(15), threads: Int = 2
    ) {
        self.bodyBytes = bodyBytes
        self.headerBytes = headerBytes
        self.headers = headers
        self.target = target
        self.connections = connections
        self.connectionsPerAddress = connectionsPerAddress
        self.idleSeconds = idleSeconds
        self.receiveSeconds = receiveSeconds
        self.stopping = stopping
        self.heartbeat = heartbeat
        self.threads = threads
    }
}
