internal import Mechanism
internal import Registry

extension RecordKeeper {
    /// Reads a review together with those of its texts that the body asks for; the others stay sealed.
    func read<Result: Sendable>(
        _ state: StateCode, _ body: @Sendable (Review, Cycle, ReviewTexts) throws -> Result
    ) async throws -> Result {
        try await records.read { reader in
            let stream = try review(of: state, from: reader)
            return try body(stream.state, cycle(from: reader).state, ReviewTexts(stream: stream, reader: reader))
        }
    }
}

/// The texts and acts of one review, each opened when it is asked for.
struct ReviewTexts {
    let stream: LoadedStream<Review>
    let reader: any RecordReader

    /// The words of a passage.
    func text(_ passage: PassageReference) throws -> String {
        guard let text = try text(passage.index, ofAct: passage.act) else { throw SealFault.altered }
        return text
    }

    /// A text of an act; none where the act brought fewer.
    func text(_ index: Int, ofAct number: Int) throws -> String? {
        guard let sealed = try reader.text(index, ofAct: Int64(number), of: stream.name) else { return nil }
        guard let sealing = stream.sealing else { throw RecordFault.withoutKey(stream.name) }
        return try sealing.open(text: sealed, index, ofAct: Int64(number))
    }

    /// All texts of an act, in their order.
    func texts(ofAct number: Int) throws -> [String] {
        var texts: [String] = []
        while let text = try text(texts.count, ofAct: number) { texts.append(text) }
        return texts
    }

    /// The acts of the review after a position of the whole record, without their texts.
    func acts(afterPosition position: Int64, _ body: (any ReviewAct, ActMark) throws -> Void) throws {
        if let recent = stream.recent.entries(afterPosition: position) {
            for one in recent { try body(one.act, one.mark) }
            return
        }
        try reader.acts(of: stream.name, afterPosition: position) { entry in
            let (act, mark) = try stream.read(entry)
            try body(act, mark)
        }
    }

    /// The acts of the review that come after one of them and after a position of the whole record, without their texts; read from the record.
    func acts(after number: Int, afterPosition position: Int64, _ body: (any ReviewAct, ActMark) throws -> Void) throws {
        try reader.acts(of: stream.name, after: Int64(number)) { entry in
            guard entry.position > position else { return }
            let (act, mark) = try stream.read(entry)
            try body(act, mark)
        }
    }

    /// The acts of the review after one of them, in their order, without their texts.
    func acts(after number: Int = 0, _ body: (any ReviewAct, ActMark) throws -> Void) throws {
        if let recent = stream.recent.entries(after: number) {
            for one in recent { try body(one.act, one.mark) }
            return
        }
        try reader.acts(of: stream.name, after: Int64(number)) { entry in
            let (act, mark) = try stream.read(entry)
            try body(act, mark)
        }
    }
}
