extension [UInt8] {
    /// Appends a value that holds no others; arrays and objects are the affair of the writers.
    mutating func appendJSONScalar(_ value: JSON) {
        switch value {
        case .null: append(contentsOf: "null".utf8)
        case .boolean(let truth): append(contentsOf: (truth ? "true" : "false").utf8)
        case .integer(let number): append(contentsOf: String(number).utf8)
        case .decimal(let text): append(contentsOf: text.utf8)
        case .string(let text): appendJSONString(text)
        case .array, .object: break
        }
    }

    /// Appends a text in quotation marks, escaping only what JSON forbids to stand for itself.
    mutating func appendJSONString(_ text: String) {
        append(UInt8(ascii: "\""))
        let hasEscapes = text.utf8.contains { $0.mustBeEscaped }
        if hasEscapes {
            for byte in text.utf8 { appendEscaped(byte) }
        } else {
            append(contentsOf: text.utf8)
        }
        append(UInt8(ascii: "\""))
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        guard byte.mustBeEscaped else { return append(byte) }
        append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
        case 0x08: append(UInt8(ascii: "b"))
        case 0x09: append(UInt8(ascii: "t"))
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0C: append(UInt8(ascii: "f"))
        case 0x0D: append(UInt8(ascii: "r"))
        default: append(contentsOf: "u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8)
        }
    }
}

extension UInt8 {
    fileprivate var mustBeEscaped: Bool { self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") }
}
