import Casework
import CaseworkTesting
import Law
import Storage

/// The stores that keep the contract of the record.
enum RecordStore: CaseIterable, Sendable {
    case memory, file

    /// A record without acts, in a folder of the test.
    func empty(in folder: TemporaryFolder) async throws -> any Records {
        switch self {
        case .memory: MemoryRecords()
        case .file: try await SQLiteDatabases().create(folder["record.palermo"])
        }
    }
}

extension ActEntry {
    /// An act at a place, whose hash and link tell the place.
    static func invented(
        _ position: Int64, _ stream: StreamName = .cycle, _ number: Int64? = nil, request: String? = nil, facts: [UInt8] = [0, 255],
        hash: [UInt8]? = nil
    ) -> ActEntry {
        ActEntry(
            position: position, stream: stream, number: number ?? position, instant: 1_795_000_000_000 + position,
            day: Day(number: 20_777), person: "p-\(position)", capacity: "secretariat", onBehalfOf: "", kind: "review opened",
            basis: "¶10", request: request ?? "request-\(position)", facts: facts,
            textsDigest: [UInt8](repeating: 7, count: 32), hash: hash ?? filled(position, 1), link: filled(position, 2))
    }

    private static func filled(_ position: Int64, _ mark: UInt8) -> [UInt8] {
        [mark, UInt8(truncatingIfNeeded: position)] + [UInt8](repeating: 0, count: 30)
    }
}

extension Records {
    /// Appends acts to the cycle.
    func append(_ positions: ClosedRange<Int64>) async throws {
        for position in positions { try await write { try $0.append(.invented(position), texts: []) } }
    }

    /// The positions of all acts.
    func positions() async throws -> [Int64] {
        try await read { record in
            var found: [Int64] = []
            try record.acts(after: 0) { found.append($0.position) }
            return found
        }
    }

    /// The fault with which a write ends.
    func fault(_ body: @Sendable (any RecordWriter) throws -> Void) async -> DatabaseFault? {
        do {
            try await write(body)
            return nil
        } catch {
            return error as? DatabaseFault
        }
    }
}

/// The fault with which something ends.
func fault<Result>(_ body: () async throws -> Result) async -> DatabaseFault? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? DatabaseFault
    }
}
