extension JSON {
    /// The value on one line with a space after each comma and colon, nil where it is longer than a limit in bytes.
    func line(within limit: Int) -> [UInt8]? {
        var writer = LineWriter(limit: limit)
        writer.append(self)
        return writer.bytes.count <= limit ? writer.bytes : nil
    }
}

/// Writes values on one line and stops soon after the limit.
private struct LineWriter {
    let limit: Int
    var bytes: [UInt8] = []

    mutating func append(_ value: JSON) {
        switch value {
        case .null, .boolean, .integer, .decimal, .string: bytes.appendJSONScalar(value)
        case .array(let elements):
            appendList("[", "]", elements) { $0.append($1) }
        case .object(let members):
            appendList("{", "}", members) {
                $0.bytes.appendJSONString($1.name)
                $0.bytes.append(contentsOf: ": ".utf8)
                $0.append($1.value)
            }
        }
    }

    private mutating func appendList<Item>(
        _ opening: String, _ closing: String, _ items: [Item], _ appendItem: (inout LineWriter, Item) -> Void
    ) {
        bytes.append(contentsOf: opening.utf8)
        for (index, item) in items.enumerated() {
            guard bytes.count <= limit else { return }
            if index > 0 { bytes.append(contentsOf: ", ".utf8) }
            appendItem(&self, item)
        }
        bytes.append(contentsOf: closing.utf8)
    }
}
