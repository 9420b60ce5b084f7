public import Casework

/// The open key of a stream, which any thread may use.
public struct StreamKey: ContentKey {
    let secret: Secret
    let chance: any Chance

    /// Seals bytes under a nonce of chance, so that the same bytes never look the same twice.
    public func seal(_ bytes: [UInt8], context: [UInt8]) -> [UInt8] {
        let nonce = chance.bytes(Seal.nonceCount)
        return bytes.withUnsafeBufferPointer { Seal.close($0, context: context, nonce: nonce, under: secret) }
    }

    /// Opens sealed bytes.
    public func open(_ sealed: [UInt8], context: [UInt8]) throws(SealFault) -> [UInt8] {
        try Seal.open(sealed, context: context, under: secret)
    }

    /// BLAKE2b under the key, told apart by the purpose.
    public func mark(_ bytes: [UInt8], purpose: String) -> [UInt8] {
        secret.withBytes { key in bytes.withUnsafeBufferPointer { LabelledHash.hash($0, label: purpose, key: key) } }
    }
}
