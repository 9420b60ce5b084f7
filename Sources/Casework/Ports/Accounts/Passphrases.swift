/// Who hashes passphrases, at a price that makes guessing them slow.
public protocol Passphrases: Sendable {
    /// The hash of a passphrase with its salt and parameters, as one text.
    func hash(_ passphrase: [UInt8]) async throws(PassphraseFault) -> String
    /// Whether a passphrase has a hash; where there is none to hold it against, the same work is done, and the answer is no.
    func verify(_ passphrase: [UInt8], against hash: String?) async throws(PassphraseFault) -> Bool
    /// Whether a hash was made with other parameters than those of today, so that it should be made again.
    func isOutdated(_ hash: String) -> Bool
}

/// Why a passphrase was not hashed.
public enum PassphraseFault: Error, Hashable, Sendable {
    /// As many wait as may wait; try again in a moment.
    case busy
    /// There is not enough memory at the moment.
    case noMemory
}
