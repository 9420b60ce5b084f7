private import CSodium
internal import JSONText

/// The site that passkeys are for.
public struct PasskeySite: Hashable, Sendable {
    /// Its domain, which passkeys are bound to: `palermo.example.org`.
    public let name: String
    /// Where its pages come from: `https://palermo.example.org`, with the port where it is none of the usual.
    public let origin: String

    /// A site.
    public init(name: String, origin: String) {
        self.name = name
        self.origin = origin
    }

    /// Whether a browser says that this was asked for by a page of the site itself, with this challenge.
    func accepts(_ clientData: [UInt8], for type: String, challenge: [UInt8]) -> Bool {
        guard let json = try? JSON(reading: clientData) else { return false }
        return json["type"]?.text == type && json["challenge"]?.text == Self.base64(challenge) && json["origin"]?.text == origin
            && json["crossOrigin"]?.boolean != true
    }

    /// Whether the data of an authenticator are for this site, with the user present and verified.
    func isVerified(_ authenticatorData: [UInt8]) -> Bool {
        let (present, verified): (UInt8, UInt8) = (0x01, 0x04)
        return authenticatorData.count >= 37 && Array(authenticatorData[..<32]) == hash(Array(name.utf8))
            && authenticatorData[32] & (present | verified) == present | verified
    }

    func hash(_ bytes: [UInt8]) -> [UInt8] { Sodium().sha256(bytes) }

    /// Base64 for addresses (RFC 4648, section 5), without padding.
    static func base64(_ bytes: [UInt8]) -> String {
        let room = sodium_base64_encoded_len(bytes.count, sodium_base64_VARIANT_URLSAFE_NO_PADDING)
        var text = [CChar](repeating: 0, count: room)
        sodium_bin2base64(&text, room, bytes, bytes.count, sodium_base64_VARIANT_URLSAFE_NO_PADDING)
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
