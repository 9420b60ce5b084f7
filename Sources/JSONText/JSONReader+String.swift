extension JSONReader {
    mutating func readString() throws(JSONFault) -> String {
        position += 1
        let start = position
        let isASCII = try skipPlainText()
        if skip("\"") { return try text(start..<(position - 1), isASCII: isASCII) }
        return try readEscapedString(from: start)
    }

    /// Steps over bytes that stand for themselves, up to a quotation mark or a backslash; false where some are beyond ASCII.
    private mutating func skipPlainText() throws(JSONFault) -> Bool {
        var union: UInt8 = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return union < 0x80 }
            guard byte >= 0x20 else { throw fault(.controlCharacter) }
            union |= byte
            position += 1
        }
        throw fault(.unexpectedEnd)
    }

    private func text(_ range: Range<Int>, isASCII: Bool) throws(JSONFault) -> String {
        if isASCII { return String(decoding: bytes[range], as: UTF8.self) }
        guard let text = String(validating: bytes[range], as: UTF8.self) else {
            throw fault(.invalidUTF8, at: range.lowerBound)
        }
        return text
    }

    /// Reads on from the first backslash of a string that began at `start`.
    private mutating func readEscapedString(from start: Int) throws(JSONFault) -> String {
        var unescaped = Array(bytes[start..<position])
        while !skip("\"") {
            if next == UInt8(ascii: "\\") {
                unescaped.append(contentsOf: String(try readEscape()).utf8)
            } else {
                let plain = position
                _ = try skipPlainText()
                unescaped.append(contentsOf: bytes[plain..<position])
            }
        }
        guard let text = String(validating: unescaped, as: UTF8.self) else { throw fault(.invalidUTF8, at: start) }
        return text
    }

    private mutating func readEscape() throws(JSONFault) -> Unicode.Scalar {
        position += 1
        guard let byte = next else { throw fault(.unexpectedEnd) }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try readCodePoint()
        default: throw fault(.invalidEscape, at: position - 1)
        }
    }

    /// Reads what follows `\u`, and the second half of a surrogate pair with its own `\u`.
    private mutating func readCodePoint() throws(JSONFault) -> Unicode.Scalar {
        let start = position - 2
        let unit = try readHexadecimals()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard UTF16.isLeadSurrogate(unit), skip("\\"), skip("u") else { throw fault(.loneSurrogate, at: start) }
        let second = try readHexadecimals()
        guard UTF16.isTrailSurrogate(second) else { throw fault(.loneSurrogate, at: start) }
        let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        guard let scalar = Unicode.Scalar(value) else { throw fault(.loneSurrogate, at: start) }
        return scalar
    }

    private mutating func readHexadecimals() throws(JSONFault) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = next else { throw fault(.unexpectedEnd) }
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw fault(.invalidEscape) }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }
}
