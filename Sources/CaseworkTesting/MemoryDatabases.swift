public import Casework
private import Synchronization

/// Databases that live in memory, each under its path; a test may say what goes wrong with one.
public final class MemoryDatabases: Databases {
    private struct State {
        var records: [String: MemoryRecords] = [:]
        var faults: [String: DatabaseFault] = [:]
        var damage: [String: [String]] = [:]
    }

    private let state = Mutex(State())

    /// No databases yet.
    public init() {}

    /// Lets a fault be found wherever a database is used.
    public func fail(_ path: String, with fault: DatabaseFault) { state.withLock { $0.faults[path] = fault } }

    /// Lets the file of a database be damaged.
    public func setDamage(_ findings: [String], of path: String) { state.withLock { $0.damage[path] = findings } }

    public func create(_ path: String) async throws -> any Records {
        try put(MemoryRecords(), at: path)
    }

    public func open(_ path: String) async throws -> any Records { try records(path) }

    public func backUp(_ path: String, to copy: String) async throws {
        let content = try await records(path).content
        try put(MemoryRecords(content), at: copy)
    }

    public func damage(of path: String) async throws -> [String] {
        _ = try records(path)
        return state.withLock { $0.damage[path] ?? [] }
    }

    public func masterKeys(of path: String) async throws -> [String] {
        Set(try await records(path).read { try $0.keys() }.map(\.masterKey)).sorted()
    }

    private func records(_ path: String) throws -> MemoryRecords {
        let (fault, records) = state.withLock { ($0.faults[path], $0.records[path]) }
        if let fault { throw fault }
        guard let records else { throw DatabaseFault.missing(path: path) }
        return records
    }

    @discardableResult
    private func put(_ records: MemoryRecords, at path: String) throws -> MemoryRecords {
        let isNew = state.withLock { state in
            guard state.records[path] == nil else { return false }
            state.records[path] = records
            return true
        }
        guard isNew else { throw DatabaseFault.exists(path: path) }
        return records
    }
}
