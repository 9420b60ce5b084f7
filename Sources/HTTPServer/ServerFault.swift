/// Why the server could not begin.
public enum ServerFault: Error, Hashable, Sendable {
    /// The text is no address of IPv4 or IPv6.
    case badAddress(String)
    /// The path of a Unix socket is empty or has more bytes than the system allows.
    case badPath(String)
    /// The path of a Unix socket is taken: by another kind of file, or by a server that runs.
    case taken(path: String)
    /// The system refuses to make, bind or listen on the socket.
    case socket(detail: String)
    /// The library does not start; where there is a certificate, it or its key cannot be read.
    case notStarted(hasIdentity: Bool)
}

extension ServerFault: CustomStringConvertible {
    /// What is wrong, as a clause.
    public var description: String {
        switch self {
        case .badAddress(let text): "\(text) is no address of IPv4 or IPv6"
        case .badPath(let path): "a socket cannot have the path \"\(path)\""
        case .taken(let path): "\(path) is taken by another file or by a server that runs"
        case .socket(let detail): "the system gives no socket: \(detail)"
        case .notStarted(hasIdentity: true): "the server does not start; see whether certificate and key are PEM and belong together"
        case .notStarted(hasIdentity: false): "the server does not start"
        }
    }
}
