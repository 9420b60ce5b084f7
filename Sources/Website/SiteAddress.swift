/// The address under which the site is asked for, as browsers write an origin: `https://review.example.org`.
public struct SiteAddress: Hashable, Sendable {
    /// The address as it is written, without a slash at its end.
    public let origin: String
    /// Whether it is asked for over TLS.
    public let isSecure: Bool
    /// The host with the port, where it is not the usual one: what the header Host says.
    public let host: String

    /// An address; none for a text that is no origin of HTTP.
    public init?(_ text: String) {
        let text = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
        let host = text.dropFirst(scheme.count)
        let allowed = host.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"):
                true
            default: false
            }
        }
        guard !host.isEmpty, allowed else { return nil }
        origin = text
        isSecure = scheme == "https://"
        self.host = String(host)
    }

    /// The name of the host alone.
    public var domain: String { host.hasPrefix("[") ? host : String(host.prefix { $0 != ":" }) }
}
