/// Seals the keys of all streams under another master key; the content stays as it is.
public struct RotateMasterKey: Sendable {
    private let records: any Records
    private let old: any MasterKey
    private let new: any MasterKey

    /// Takes a record from one master key to another.
    public init(_ records: any Records, from old: any MasterKey, to new: any MasterKey) {
        self.records = records
        self.old = old
        self.new = new
    }

    /// Rewraps all keys in one transaction and says how many; one that is under the new master key already is left as it is.
    ///
    /// - Throws: `SealFault` where a key is under neither, `DatabaseFault`; nothing is changed then.
    public func callAsFunction() async throws -> Int {
        try await records.write { writer in
            let keys = try writer.keys().filter { $0.masterKey != new.name }
            for key in keys {
                let rewrapped = try old.rewrap(key, under: new)
                // What cannot be opened afterwards is lost for ever, so it is tried before anything lasts.
                _ = try new.open(rewrapped)
                try writer.put(rewrapped)
            }
            return keys.count
        }
    }
}
