/// The cookies that a browser sent (RFC 6265 §4.2), ours and those of others on the same host.
public struct Cookies: Hashable, Sendable {
    /// The names as they were sent, with their values.
    public let all: Fields

    /// Reads the header Cookie, of which there is one at most, with at most 100 cookies.
    ///
    /// Values may stand in quotes, which are taken off. What is malformed is refused as a whole: a reader that skips it could be made to see other
    /// cookies than its neighbour sees.
    public init(reading headers: Headers) throws(CookieFault) {
        let values = headers.values("cookie")
        guard values.count <= 1 else { throw CookieFault(reason: .repeatedHeader, offset: 0) }
        var cookies: [Fields.Field] = []
        var rest = Array((values.first?.text ?? "").utf8)[...]
        while !rest.isEmpty {
            let piece = rest.prefix { $0 != UInt8(ascii: ";") }
            guard cookies.count < 100 else { throw CookieFault(reason: .tooMany(limit: 100), offset: piece.startIndex) }
            cookies.append(try Self.cookie(piece))
            rest = rest[piece.endIndex...].dropFirst()
        }
        all = Fields(cookies)
    }

    /// The value of a cookie of ours; nil where it is missing or was sent twice.
    ///
    /// - Parameter isSecure: as the cookie was given; a secure one is looked for by its prefixed name only.
    public func value(_ name: String, isSecure: Bool = true) -> String? { all[Cookie.sentName(name, isSecure: isSecure)] }

    private static func cookie(_ piece: ArraySlice<UInt8>) throws(CookieFault) -> Fields.Field {
        let pair = piece.trimmed
        let name = pair.prefix(while: \.isTokenCharacter)
        let rest = pair[name.endIndex...]
        var value = rest.dropFirst()
        if value.count >= 2, value.first == UInt8(ascii: "\""), value.last == UInt8(ascii: "\"") { value = value.dropFirst().dropLast() }
        guard !name.isEmpty, rest.first == UInt8(ascii: "="), value.allSatisfy(\.isCookieCharacter) else {
            throw CookieFault(reason: .malformed, offset: piece.startIndex)
        }
        return Fields.Field(name.text, value.text)
    }
}
