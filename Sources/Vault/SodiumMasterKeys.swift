public import Casework

/// Master keys of libsodium, each kept as its text in a file that its owner alone may read.
public struct SodiumMasterKeys: MasterKeys {
    private let files: any SecretFiles
    private let chance: any Chance

    /// Keeps keys in these files; keys and nonces come from this chance, which for real keys is the system's own.
    public init(files: any SecretFiles, chance: any Chance = Sodium()) {
        self.files = files
        self.chance = chance
    }

    /// Makes a key by chance and keeps it; throws `MasterKeyFault.exists`, or what is wrong with the file as `FileFault`.
    public func create(at path: String) throws -> any MasterKey {
        var bytes = chance.bytes(Secret.count)
        let key = SodiumMasterKey(Secret(taking: &bytes), chance: chance)
        try write(key, to: path)
        return key
    }

    /// The key in a file; throws what is wrong with the key as `MasterKeyFault`, and with the file as `FileFault`.
    public func read(from path: String) throws -> any MasterKey {
        let file = try files.read(path)
        guard file.isPrivate else { throw MasterKeyFault.readableByOthers(path: path, mode: file.modeDigits) }
        return try read(String(decoding: file.bytes, as: UTF8.self))
    }

    /// The key of a text.
    public func read(_ text: String) throws(MasterKeyFault) -> any MasterKey { try SodiumMasterKey(text, chance: chance) }

    /// The key of shares, of which there may be more than are needed.
    public func combine(_ shares: [String]) throws(MasterKeyFault) -> any MasterKey { try SodiumMasterKey(shares: shares, chance: chance) }

    /// Keeps a key in a new file; throws `MasterKeyFault.exists`, or what is wrong with the file as `FileFault`.
    public func write(_ key: any MasterKey, to path: String) throws {
        do throws(FileFault) {
            try files.write(Array((key.text + "\n").utf8), toNew: path)
        } catch {
            throw error.kind == .exists ? MasterKeyFault.exists(path: path) : error
        }
    }
}
