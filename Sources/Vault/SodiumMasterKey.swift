public import Casework

/// A master key that seals by libsodium.
public struct SodiumMasterKey: MasterKey {
    /// The public name: 16 hexadecimal digits of a hash of the key.
    public let name: String

    let secret: Secret
    let chance: any Chance

    init(_ secret: Secret, chance: any Chance) {
        self.name = Self.nameBytes(of: secret).map { Self.digits($0) }.joined()
        self.secret = secret
        self.chance = chance
    }

    /// Makes a key for a stream by chance, and wraps it.
    public func newKey(for stream: StreamName) throws(SealFault) -> WrappedKey {
        var bytes = chance.bytes(Secret.count)
        return wrap(Secret(taking: &bytes), of: stream)
    }

    /// Opens the key of a stream; what was wrapped for another stream is found to be altered.
    public func open(_ key: WrappedKey) throws(SealFault) -> any ContentKey { StreamKey(secret: try openSecret(of: key), chance: chance) }

    /// Seals the key of a stream under another master key; the other one must be of this same kind.
    public func rewrap(_ key: WrappedKey, under other: any MasterKey) throws(SealFault) -> WrappedKey {
        guard let other = other as? SodiumMasterKey else { preconditionFailure("a key of another kind cannot take over") }
        return other.wrap(try openSecret(of: key), of: key.stream)
    }

    private func openSecret(of key: WrappedKey) throws(SealFault) -> Secret {
        guard key.masterKey == name else { throw .otherMasterKey(needed: key.masterKey, atHand: name) }
        return try Seal.openSecret(key.bytes, context: context(of: key.stream), under: secret)
    }

    private func wrap(_ key: Secret, of stream: StreamName) -> WrappedKey {
        let nonce = chance.bytes(Seal.nonceCount)
        let sealed = key.withBytes { Seal.close($0, context: context(of: stream), nonce: nonce, under: secret) }
        return WrappedKey(stream: stream, masterKey: name, bytes: sealed)
    }

    /// Label and name are of one length always, so that no two streams share a context.
    private func context(of stream: StreamName) -> [UInt8] { Array("palermo stream key 1\n\(stream.text)\n\(name)".utf8) }

    /// The first eight bytes of a hash that is used for nothing else.
    static func nameBytes(of secret: Secret) -> [UInt8] {
        Array(secret.withBytes { LabelledHash.hash($0, label: "palermo key name") }.prefix(8))
    }

    static func digits(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
}
