internal import Casework

/// Writes to a copy of a record in memory; after a fault nothing more is written.
final class MemoryWriter: ContentReader, RecordWriter {
    private(set) var content: MemoryContent
    private var fault: (any Error)?

    init(_ content: MemoryContent) { self.content = content }

    /// Throws the fault that a body went on after.
    func confirm() throws {
        if let fault { throw fault }
    }

    func append(_ act: ActEntry, texts: [[UInt8]]) throws {
        try writing {
            try require(act.position == head().position + 1, "position_is_the_next")
            try require(act.number == head(of: act.stream).number + 1, "number_is_the_next")
            try require(self.act(requestedAs: act.request) == nil, "request_is_done_once")
            try require(act.textsDigest.count == 32, "texts_digest_has_32_bytes")
            try require(act.hash.count == 32, "hash_has_32_bytes")
            try require(act.link.count == 32, "link_has_32_bytes")
            content.acts.append(act)
            content.texts.append(texts)
        }
    }

    func put(_ key: WrappedKey) throws { try writing { content.keys[key.stream] = key } }

    func put(_ row: DerivedRow) throws {
        try writing {
            if let column = row.misfit { throw DatabaseFault.constraint(name: column) }
            for (column, value) in zip(row.table.columns, row.key) { try require(value != .null, "\(row.table.rawValue).\(column)") }
            content.rows[row.table, default: [:]][Array(row.key)] = row
        }
    }

    func remove(_ row: DerivedRow) throws { try writing { content.rows[row.table]?[Array(row.key)] = nil } }

    func removeAllDerivedRows() throws { try writing { content.rows = [:] } }

    private func require(_ holds: Bool, _ name: String) throws {
        guard holds else { throw DatabaseFault.constraint(name: name) }
    }

    private func writing(_ body: () throws -> Void) throws {
        try confirm()
        do { try body() } catch {
            fault = error
            throw error
        }
    }
}
