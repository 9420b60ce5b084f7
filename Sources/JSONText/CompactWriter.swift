extension JSON {
    /// The canonical bytes: UTF-8, names sorted by code point, no spaces, nothing escaped that need not be.
    ///
    /// They are those of Python's `json.dumps(x, sort_keys=True, separators=(',', ':'), ensure_ascii=False)`, save that a `decimal`
    /// is written as it was read.
    public var canonicalBytes: [UInt8] {
        var writer = CompactWriter()
        writer.append(self)
        return writer.bytes
    }

    /// The canonical bytes as text.
    public var canonicalText: String { String(decoding: canonicalBytes, as: UTF8.self) }
}

/// Writes values without spaces and with sorted names into one buffer.
struct CompactWriter {
    var bytes: [UInt8] = []

    mutating func append(_ value: JSON) {
        switch value {
        case .null, .boolean, .integer, .decimal, .string: bytes.appendJSONScalar(value)
        case .array(let elements): append(elements)
        case .object(let members): append(members.sortedByName)
        }
    }

    private mutating func append(_ elements: [JSON]) {
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(element)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func append(_ members: [JSON.Member]) {
        bytes.append(UInt8(ascii: "{"))
        for (index, member) in members.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.appendJSONString(member.name)
            bytes.append(UInt8(ascii: ":"))
            append(member.value)
        }
        bytes.append(UInt8(ascii: "}"))
    }
}

extension [JSON.Member] {
    /// The members in the order of their names' code points; members that are in order already are not copied.
    fileprivate var sortedByName: [JSON.Member] {
        let isSorted = zip(self, dropFirst()).allSatisfy { $0.name.precedesExactly($1.name) }
        return isSorted ? self : sorted { $0.name.precedesExactly($1.name) }
    }
}
