/// What a server shows over TLS: its certificate, with those that vouch for it, and its key.
public struct TLSIdentity: Sendable {
    let certificate: [UInt8]
    let key: [UInt8]

    /// An identity; both as bytes of PEM, the server's own certificate first.
    public init(certificate: [UInt8], key: [UInt8]) {
        self.certificate = certificate
        self.key = key
    }

    /// TLS 1.2 and 1.3 (RFC 9325).
    static let priorities = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2"
}
