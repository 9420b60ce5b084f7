import Casework
import CaseworkTesting
import Vault

/// Keys for tests.
enum Keys {
    static let review = StreamName("LAP")
    static let context = Array("act 7".utf8)

    /// Master keys in files that only memory has.
    static func masterKeys(_ chance: any Chance = Sodium()) -> SodiumMasterKeys {
        SodiumMasterKeys(files: MemorySecretFiles(), chance: chance)
    }

    static func masterKey(seed: UInt8 = 1) throws -> any MasterKey { try masterKeys(SeededChance(seed: seed)).create(at: "key") }

    static func streamKey() throws -> any ContentKey {
        let master = try masterKey()
        return try master.open(master.newKey(for: review))
    }
}
