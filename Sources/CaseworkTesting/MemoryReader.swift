internal import Casework

/// What reads a record in memory.
protocol ContentReader: RecordReader {
    var content: MemoryContent { get }
}

/// Reads a record in memory.
struct MemoryReader: ContentReader {
    let content: MemoryContent
}

extension ContentReader {
    func head() -> RecordHead { content.acts.last.map { RecordHead(position: $0.position, link: $0.link) } ?? .empty }

    func head(of stream: StreamName) -> StreamHead {
        content.acts.last { $0.stream == stream }.map { StreamHead(number: $0.number, hash: $0.hash) } ?? .empty
    }

    func streams() -> [StreamName] { content.acts.filter { $0.number == 1 }.map(\.stream) }

    func acts(of stream: StreamName, after number: Int64, _ body: (StreamAct) throws -> Void) throws {
        for act in content.acts where act.stream == stream && act.number > number { try body(StreamAct(act)) }
    }

    func acts(of stream: StreamName, afterPosition position: Int64, _ body: (StreamAct) throws -> Void) throws {
        for act in content.acts where act.stream == stream && act.position > position { try body(StreamAct(act)) }
    }

    func streams(nominating person: String) throws -> [StreamName] {
        let rows = try rows(of: .nomination, stream: nil).filter { $0.values.last == .text(person) }
        return Set(rows.compactMap { if case .text(let name) = $0.values[0] { StreamName(name) } else { nil } }).sorted {
            $0.text < $1.text
        }
    }

    func acts(after position: Int64, _ body: (ActEntry) throws -> Void) throws {
        for act in content.acts where act.position > position { try body(act) }
    }

    func act(requestedAs request: String) -> ActEntry? { content.acts.first { $0.request == request } }

    func texts(ofActAt position: Int64) -> [[UInt8]] {
        position >= 1 && position <= content.texts.count ? content.texts[Int(position) - 1] : []
    }

    func text(_ index: Int, ofAct number: Int64, of stream: StreamName) throws -> [UInt8]? {
        guard let act = content.acts.first(where: { $0.stream == stream && $0.number == number }) else { return nil }
        let texts = try texts(ofActAt: act.position)
        return texts.indices.contains(index) ? texts[index] : nil
    }

    func key(of stream: StreamName) -> WrappedKey? { content.keys[stream] }

    func keys() -> [WrappedKey] {
        content.keys.values.sorted { $0.stream.text.utf8.lexicographicallyPrecedes($1.stream.text.utf8) }
    }

    func rows(of table: DerivedTable, stream: StreamName?) -> [DerivedRow] {
        let rows = (content.rows[table] ?? [:]).values
        let chosen = rows.filter { row in stream.map { row.values[0] == .text($0.text) } ?? true }
        return chosen.sorted { one, other in one.key.lexicographicallyPrecedes(other.key) { $0.precedes($1) } }
    }
}

extension DerivedValue {
    /// Nothing comes before numbers, numbers before texts, texts in the order of their bytes.
    func precedes(_ other: DerivedValue) -> Bool {
        switch (self, other) {
        case (.null, .null), (.integer, .null), (.text, .null), (.text, .integer): false
        case (.null, .integer), (.null, .text), (.integer, .text): true
        case (.integer(let one), .integer(let two)): one < two
        case (.text(let one), .text(let two)): one.utf8.lexicographicallyPrecedes(two.utf8)
        }
    }
}
