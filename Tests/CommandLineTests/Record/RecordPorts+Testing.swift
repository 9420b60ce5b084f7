import Casework
import CaseworkTesting
import CommandLine
import Storage
import Vault

extension RecordPorts {
    /// Databases and keys of this machine, or others in their place; words are counted by nobody.
    static func testing(
        _ databases: any Databases = SQLiteDatabases(), keys: any SecretFiles = PrivateFiles(), masterKey: String? = nil,
        typed: String = "",
        words: @escaping @Sendable () throws -> any WordCounting = { throw NobodyCounts() }
    ) -> RecordPorts {
        RecordPorts(
            databases: databases, masterKeys: { SodiumMasterKeys(files: keys, chance: $0) },
            attachments: { SealedAttachments(in: $0, digests: Sodium()) }, mediaTypes: { try MagicTypes() },
            words: words, masterKey: masterKey, typedText: { typed })
    }

    struct NobodyCounts: Error {}
}

extension Ports {
    /// Files of this machine with the data that is shipped, and a record.
    static func ofRecord(_ record: RecordPorts = .testing(), files: any Files = LocalFiles()) -> Ports {
        let sodium = Sodium()
        return Ports(
            files: files, digests: sodium, chance: sodium, streams: sodium, clock: FixedClock(), record: record,
            surroundings: Surroundings(executableFolder: sources + "/bin"))
    }
}

extension Answer {
    /// All that was said, on one line.
    var words: String { (output + " " + error).split { $0 == " " || $0 == "\n" }.joined(separator: " ") }
}
