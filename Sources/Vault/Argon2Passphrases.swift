private import CSodium
public import Casework

/// Argon2id (RFC 9106) by libsodium, with a salt of its own for each passphrase, on a queue of its own.
public struct Argon2Passphrases: Passphrases {
    /// What a hash costs.
    public struct Cost: Hashable, Sendable {
        /// How often the memory is gone over.
        let passes: UInt64
        /// How much memory is used, in bytes.
        let memory: Int

        /// What is used: 64 MiB, gone over three times, with one lane; more than the first choice of OWASP (46 MiB once), about a quarter of
        /// a second.
        public static let usual = Cost(passes: 3, memory: 64 << 20)
        /// The least that libsodium takes, for tests.
        public static let least = Cost(passes: 1, memory: 8192)
    }

    private let cost: Cost
    private let queue: BoundedQueue
    /// The hash of bytes of chance, against which a passphrase without account is held.
    private let decoy: String

    /// Hashes at a cost, two at a time, where no more than so many wait.
    public init(_ cost: Cost = .usual, waiting: Int = 16) {
        precondition(Sodium.isReady, "libsodium cannot be used on this machine")
        self.cost = cost
        queue = BoundedQueue("palermo.passphrases", width: 2, waiting: waiting)
        decoy = Self.hash(Sodium().bytes(32), cost) ?? ""
    }

    public func hash(_ passphrase: [UInt8]) async throws(PassphraseFault) -> String {
        guard let answer = await queue.run({ [cost] in Self.hash(passphrase, cost) }) else { throw .busy }
        guard let hash = answer else { throw .noMemory }
        return hash
    }

    public func verify(_ passphrase: [UInt8], against hash: String?) async throws(PassphraseFault) -> Bool {
        let other = hash ?? decoy
        guard let isRight = await queue.run({ Self.isRight(passphrase, other) }) else { throw .busy }
        return isRight && hash != nil
    }

    public func isOutdated(_ hash: String) -> Bool { crypto_pwhash_str_needs_rehash(hash, cost.passes, cost.memory) != 0 }

    private static func hash(_ passphrase: [UInt8], _ cost: Cost) -> String? {
        var text = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
        let answer = passphrase.withUnsafeBytes { bytes in
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: max(bytes.count, 1)) { copy in
                copy.withMemoryRebound(to: UInt8.self) { _ = $0.initialize(from: bytes) }
                defer { sodium_memzero(copy.baseAddress!, copy.count) }
                return crypto_pwhash_str_alg(
                    &text, copy.baseAddress!, UInt64(bytes.count), cost.passes, cost.memory, crypto_pwhash_ALG_ARGON2ID13)
            }
        }
        return answer == 0 ? String(decoding: text.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self) : nil
    }

    private static func isRight(_ passphrase: [UInt8], _ hash: String) -> Bool {
        passphrase.withUnsafeBytes { bytes in
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: max(bytes.count, 1)) { copy in
                copy.withMemoryRebound(to: UInt8.self) { _ = $0.initialize(from: bytes) }
                defer { sodium_memzero(copy.baseAddress!, copy.count) }
                return crypto_pwhash_str_verify(hash, copy.baseAddress!, UInt64(bytes.count)) == 0
            }
        }
    }
}
