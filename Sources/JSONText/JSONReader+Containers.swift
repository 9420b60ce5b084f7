extension JSONReader {
    mutating func readArray() throws(JSONFault) -> JSON {
        var elements: [JSON] = []
        position += 1
        skipSpace()
        if skip("]") { return .array(elements) }
        while true {
            skipSpace()
            elements.append(try readValue())
            skipSpace()
            if skip("]") { return .array(elements) }
            guard skip(",") else { throw missing("a comma or ]") }
        }
    }

    mutating func readObject() throws(JSONFault) -> JSON {
        var members: [JSON.Member] = []
        var names = DistinctNames()
        position += 1
        skipSpace()
        if skip("}") { return .object(members) }
        while true {
            skipSpace()
            members.append(try readMember(&names))
            skipSpace()
            if skip("}") { return .object(members) }
            guard skip(",") else { throw missing("a comma or }") }
        }
    }

    private mutating func readMember(_ names: inout DistinctNames) throws(JSONFault) -> JSON.Member {
        guard next == UInt8(ascii: "\"") else { throw missing("a name in quotation marks") }
        let start = position
        let name = try readString()
        guard names.insert(name) else { throw fault(.duplicateName(name), at: start) }
        skipSpace()
        guard skip(":") else { throw missing("a colon") }
        skipSpace()
        return JSON.Member(name, try readValue())
    }
}

/// The names seen in one object; names that come in order, as in a canonical text, cost one comparison each.
private struct DistinctNames {
    private var inOrder: [String] = []
    private var seen: Set<ExactName>?

    /// Takes a name in, false where it was there already.
    mutating func insert(_ name: String) -> Bool {
        if seen == nil {
            guard let last = inOrder.last, !last.precedesExactly(name) else {
                inOrder.append(name)
                return true
            }
            seen = Set(inOrder.map(ExactName.init))
        }
        return seen?.insert(ExactName(text: name)).inserted ?? false
    }
}

/// A name that is told from others by its code points.
private struct ExactName: Hashable {
    let text: String

    static func == (one: ExactName, other: ExactName) -> Bool { one.text.isExactly(other.text) }

    func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }
}
