/// Percent-encoding of UTF-8 (RFC 3986 §2.1), read strictly and written sparingly.
enum PercentCoding {
    /// Reads a piece of a target or of a form.
    ///
    /// Refused are an escape that is not `%` with two hexadecimal digits, bytes that are not UTF-8, and the character of number zero.
    static func decode(_ bytes: ArraySlice<UInt8>, plusIsSpace: Bool = false) throws(PercentFault) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let start = place
            var byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: "%") {
                guard place + 1 < bytes.endIndex, let high = bytes[place].hexadecimalValue, let low = bytes[place + 1].hexadecimalValue
                else {
                    throw PercentFault(reason: .brokenEscape, offset: start)
                }
                byte = high << 4 | low
                place += 2
            } else if plusIsSpace, byte == UInt8(ascii: "+") {
                byte = 0x20
            }
            guard byte != 0 else { throw PercentFault(reason: .zero, offset: start) }
            decoded.append(byte)
        }
        guard let text = String(validating: decoded, as: UTF8.self) else {
            throw PercentFault(reason: .invalidUTF8, offset: bytes.startIndex)
        }
        return text
    }

    /// Writes a text so that only unreserved characters stand for themselves.
    static func encode(_ text: String, spaceIsPlus: Bool = false) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var encoded: [UInt8] = []
        for byte in text.utf8 {
            if byte.isUnreserved {
                encoded.append(byte)
            } else if spaceIsPlus, byte == 0x20 {
                encoded.append(UInt8(ascii: "+"))
            } else {
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}

/// What is wrong with a percent-encoded piece, and at which byte of the whole.
struct PercentFault: Error {
    enum Reason { case brokenEscape, invalidUTF8, zero }

    let reason: Reason
    let offset: Int
}
