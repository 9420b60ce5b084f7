/// Crockford's base32: letters that cannot be taken for digits, read leniently.
enum Base32 {
    /// The letters by their values.
    static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    private static let separators = Set("-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}".unicodeScalars)

    /// The values of the letters in a text, without blanks and hyphens; nothing where a character is none of ours.
    static func meaning(in text: String) -> [UInt8?] {
        text.unicodeScalars.filter { !$0.properties.isWhitespace && !separators.contains($0) }.map(value)
    }

    /// Eight bits each to five bits each; what is left over is dropped.
    static func values(of bytes: [UInt8]) -> [UInt8] { regrouped(bytes, from: 8, to: 5) }

    /// Five bits each to eight bits each; what is left over is dropped.
    static func bytes(of values: [UInt8]) -> [UInt8] { regrouped(values, from: 5, to: 8) }

    /// Twice a value in the field of 32 elements, by x⁵ = x² + 1.
    static func doubled(_ value: UInt8) -> UInt8 { value < 16 ? value << 1 : (value << 1) ^ 0b100101 }

    private static func value(_ scalar: Unicode.Scalar) -> UInt8? {
        guard scalar.isASCII else { return nil }
        switch scalar.properties.uppercaseMapping {
        case "O": return 0
        case "I", "L": return 1
        case let letter: return letters.firstIndex { $0 == letter.utf8.first }.map(UInt8.init)
        }
    }

    private static func regrouped(_ values: [UInt8], from old: Int, to new: Int) -> [UInt8] {
        var regrouped: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for value in values {
            bits = bits << old | UInt32(value)
            count += old
            while count >= new {
                count -= new
                regrouped.append(UInt8((bits >> count) & (1 << new - 1)))
            }
        }
        return regrouped
    }
}
