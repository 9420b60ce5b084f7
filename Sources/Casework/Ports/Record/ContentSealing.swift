/// Who seals what is confidential, under keys that are sealed under a master key outside the database.
public protocol ContentSealing: Sendable {
    /// Makes a key for a stream, and wraps it.
    func newKey(for stream: StreamName) throws(SealFault) -> WrappedKey
    /// Opens a wrapped key.
    func open(_ key: WrappedKey) throws(SealFault) -> any ContentKey
}

/// The open key of one stream.
public protocol ContentKey: Sendable {
    /// Seals bytes; the context is bound to them and must be given again to open them.
    func seal(_ bytes: [UInt8], context: [UInt8]) -> [UInt8]
    /// Opens sealed bytes, or finds that they, their context or the key are not those of the sealing.
    func open(_ sealed: [UInt8], context: [UInt8]) throws(SealFault) -> [UInt8]
    /// A hash that only who has the key can compute: 32 bytes. The purpose, of up to 16 bytes, keeps the hashes of one use from those of another.
    func mark(_ bytes: [UInt8], purpose: String) -> [UInt8]
}

/// Why something sealed could not be opened.
public enum SealFault: Error, Hashable, Sendable {
    /// The key is wrapped under another master key than the one at hand; both by their public names.
    case otherMasterKey(needed: String, atHand: String)
    /// The sealed bytes were altered, or belong elsewhere.
    case altered
}
