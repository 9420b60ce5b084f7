private import COATH
public import Casework

/// One-time codes by liboath: six digits, SHA-1, steps of 30 seconds, as all devices take them (RFC 6238).
public struct OATHCodes: OneTimeCodes {
    private static let isReady = oath_init() == 0
    private static let digits: UInt32 = 6

    /// Prepares the library.
    public init() { precondition(Self.isReady, "liboath cannot be used on this machine") }

    /// The step of a code; blanks in it do not matter. All three steps are computed and compared whole, whichever is right.
    public func step(of code: String, seed: [UInt8], at instant: Int64) -> Int64? {
        let typed = code.utf8.filter { $0 != UInt8(ascii: " ") }
        let now = instant / 30_000
        var found: Int64?
        for step in (now - 1)...(now + 1) where step >= 0 {
            let right = Self.code(seed: seed, step: step, digits: Self.digits)
            let difference = zip(typed, right).reduce(typed.count ^ right.count) { $0 | Int($1.0 ^ $1.1) }
            if difference == 0 { found = step }
        }
        return found
    }

    /// The code of a step, as ASCII digits.
    static func code(seed: [UInt8], step: Int64, digits: UInt32) -> [UInt8] {
        var text = [CChar](repeating: 0, count: 16)
        let seed = seed.map { CChar(bitPattern: $0) }
        let answer = oath_totp_generate(seed, seed.count, Int(step * 30), 30, 0, digits, &text)
        return answer == 0 ? text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) } : []
    }

    /// The address as devices read it (Key URI Format).
    public func address(seed: [UInt8], holder: String, service: String) -> String {
        let (service, holder) = (Self.escaped(service), Self.escaped(holder))
        return "otpauth://totp/\(service):\(holder)?secret=\(Self.base32(seed))&issuer=\(service)&algorithm=SHA1&digits=6&period=30"
    }

    /// The base32 of RFC 4648, without padding.
    static func base32(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
        let padded = bytes + [UInt8](repeating: 0, count: (5 - bytes.count % 5) % 5)
        let count = (bytes.count * 8 + 4) / 5
        return String(decoding: Base32.values(of: padded).prefix(count).map { letters[Int($0)] }, as: UTF8.self)
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = byte < 128 && (Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber)
            if isPlain || "-._~".utf8.contains(byte) { return String(UnicodeScalar(byte)) }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
