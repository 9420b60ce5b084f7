/// A cookie that we give to a browser (RFC 6265 §4.1, with SameSite and the prefix `__Host-` of its successor's draft).
///
/// It belongs to this host and to every path of it; over TLS it carries the prefix, so that no neighbouring host can set it.
public struct Cookie: Hashable, Sendable {
    /// When the browser sends it along from the pages of others.
    public enum SameSite: String, Hashable, Sendable {
        /// Never.
        case strict = "Strict"
        /// When the reader follows a link to us.
        case lax = "Lax"
    }

    /// The name without the prefix.
    public let name: String
    /// The value.
    public let value: String
    /// For how many seconds it is kept: 0 takes it away, nil keeps it until the browser is closed.
    public var seconds: Int?
    /// When the browser sends it along from the pages of others.
    public var sameSite: SameSite
    /// Whether scripts of a page may read it.
    public var isReadableByScripts: Bool
    /// Whether it goes over TLS only; false only where there is none, on the loopback.
    public var isSecure: Bool

    /// A cookie; nil where the name is no token, the value holds what no cookie may, or both together have over 4,000 bytes.
    public init?(
        _ name: String, _ value: String, seconds: Int? = nil, sameSite: SameSite = .lax, isReadableByScripts: Bool = false,
        isSecure: Bool = true
    ) {
        guard HeaderName(name) != nil, !name.hasPrefix("__"), value.utf8.allSatisfy(\.isCookieCharacter) else { return nil }
        guard name.utf8.count + value.utf8.count <= 4_000 else { return nil }
        self.name = name
        self.value = value
        self.seconds = seconds
        self.sameSite = sameSite
        self.isReadableByScripts = isReadableByScripts
        self.isSecure = isSecure
    }

    /// The name as it is sent.
    public var sentName: String { Self.sentName(name, isSecure: isSecure) }

    /// The value of a header Set-Cookie.
    public var headerValue: HeaderValue {
        var text = "\(sentName)=\(value); Path=/; SameSite=\(sameSite.rawValue)"
        if isSecure { text += "; Secure" }
        if !isReadableByScripts { text += "; HttpOnly" }
        if let seconds { text += "; Max-Age=\(max(0, seconds))" }
        guard let value = HeaderValue(text) else { preconditionFailure("name and value were checked") }
        return value
    }

    static func sentName(_ name: String, isSecure: Bool) -> String { isSecure ? "__Host-" + name : name }
}

extension UInt8 {
    /// Whether the byte may stand in the value of a cookie (RFC 6265 §4.1.1).
    var isCookieCharacter: Bool { isVisible && !"\",;\\".utf8.contains(self) }
}
