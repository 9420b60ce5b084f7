/// Walks over bytes from left to right; each function reads one part of the grammar and leaves the position behind it.
struct JSONReader {
    let bytes: [UInt8]
    let depthLimit: Int
    var position = 0
    private var depth = 0

    init(bytes: [UInt8], depthLimit: Int) {
        self.bytes = bytes
        self.depthLimit = depthLimit
    }

    mutating func readDocument() throws(JSONFault) -> JSON {
        skipSpace()
        let value = try readValue()
        skipSpace()
        guard position == bytes.count else { throw fault(.trailingText) }
        return value
    }

    mutating func readValue() throws(JSONFault) -> JSON {
        guard let byte = next else { throw fault(.unexpectedEnd) }
        switch byte {
        case UInt8(ascii: "\""): return .string(try readString())
        case UInt8(ascii: "["): return try nested { (reader) throws(JSONFault) in try reader.readArray() }
        case UInt8(ascii: "{"): return try nested { (reader) throws(JSONFault) in try reader.readObject() }
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
        case UInt8(ascii: "t"): return try readWord("true", .boolean(true))
        case UInt8(ascii: "f"): return try readWord("false", .boolean(false))
        case UInt8(ascii: "n"): return try readWord("null", .null)
        default: throw fault(.expected("a value"))
        }
    }

    private mutating func nested(_ read: (inout JSONReader) throws(JSONFault) -> JSON) throws(JSONFault) -> JSON {
        guard depth < depthLimit else { throw fault(.tooDeep(limit: depthLimit)) }
        depth += 1
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func readWord(_ word: StaticString, _ value: JSON) throws(JSONFault) -> JSON {
        for expected in word.description.utf8 {
            guard let byte = next else { throw fault(.unexpectedEnd) }
            guard byte == expected else { throw fault(.expected("\(word)")) }
            position += 1
        }
        return value
    }
}

extension JSONReader {
    /// The byte at the position, nil at the end.
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    /// Steps over a byte where it stands at the position.
    mutating func skip(_ byte: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: byte) else { return false }
        position += 1
        return true
    }

    /// A fault at the position, or at another place.
    func fault(_ reason: JSONFault.Reason, at place: Int? = nil) -> JSONFault {
        JSONFault(reason, at: place ?? position, in: bytes)
    }

    /// The fault of a part of the grammar that is missing at the position.
    func missing(_ what: String) -> JSONFault { fault(next == nil ? .unexpectedEnd : .expected(what)) }
}
