extension JSON {
    /// The text for people: members in their order, two spaces for each level, what fits into a line of 80 characters on one line.
    public var prettyText: String {
        var writer = PrettyWriter()
        writer.append(self, level: 0, used: 0)
        return String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }
}

/// Writes values over several lines into one buffer.
struct PrettyWriter {
    private static let lineLength = 80
    var bytes: [UInt8] = []

    /// Appends a value that begins after `used` characters of its line.
    mutating func append(_ value: JSON, level: Int, used: Int) {
        if let line = value.line(within: Self.lineLength - used - 1) {
            bytes.append(contentsOf: line)
        } else if case .array(let elements) = value {
            appendBlock("[", "]", level, elements) { $0.append($1, level: level + 1, used: 2 * level + 2) }
        } else if case .object(let members) = value {
            appendBlock("{", "}", level, members) { $0.append($1, level: level + 1) }
        } else {
            bytes.appendJSONScalar(value)
        }
    }

    private mutating func append(_ member: JSON.Member, level: Int) {
        let start = bytes.count
        bytes.appendJSONString(member.name)
        bytes.append(contentsOf: ": ".utf8)
        append(member.value, level: level, used: 2 * level + bytes.count - start)
    }

    private mutating func appendBlock<Item>(
        _ opening: String, _ closing: String, _ level: Int, _ items: [Item], _ appendItem: (inout PrettyWriter, Item) -> Void
    ) {
        bytes.append(contentsOf: opening.utf8)
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            appendLineBreak(level + 1)
            appendItem(&self, item)
        }
        appendLineBreak(level)
        bytes.append(contentsOf: closing.utf8)
    }

    private mutating func appendLineBreak(_ level: Int) {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
    }
}
