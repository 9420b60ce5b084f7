extension JSONReader {
    /// Reads a number: whole ones that fit become integers, all others are kept as written.
    mutating func readNumber() throws(JSONFault) -> JSON {
        let start = position
        _ = skip("-")
        try readWholePart()
        var isWhole = true
        if skip(".") {
            isWhole = false
            try readDigits()
        }
        if skip("e") || skip("E") {
            isWhole = false
            if !skip("+") { _ = skip("-") }
            try readDigits()
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole, let number = Int64(text) { return .integer(number) }
        return .decimal(text)
    }

    private mutating func readWholePart() throws(JSONFault) {
        guard skip("0") else { return try readDigits() }
        if let byte = next, byte.isDigit { throw fault(.invalidNumber) }
    }

    private mutating func readDigits() throws(JSONFault) {
        guard let first = next else { throw fault(.unexpectedEnd) }
        guard first.isDigit else { throw fault(.invalidNumber) }
        while let byte = next, byte.isDigit { position += 1 }
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
