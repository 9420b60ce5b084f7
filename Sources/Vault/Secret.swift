private import CSodium

/// A key of 32 bytes in memory of its own: kept out of the swap, guarded at both ends, read-only, and wiped when nobody holds it any longer.
final class Secret: Sendable {
    /// How many bytes a key has.
    static let count = 32

    /// Safe to share because it is written by nobody after the initializer.
    nonisolated(unsafe) private let memory: UnsafeMutablePointer<UInt8>

    /// A secret that is written into its memory by who makes it, all 32 bytes of it.
    init<Fault: Error>(writing write: (UnsafeMutablePointer<UInt8>) throws(Fault) -> Void) throws(Fault) {
        precondition(Sodium.isReady, "libsodium cannot be used on this machine")
        guard let memory = sodium_malloc(Self.count) else { preconditionFailure("there is no memory for a secret") }
        self.memory = memory.bindMemory(to: UInt8.self, capacity: Self.count)
        try write(self.memory)
        sodium_mprotect_readonly(memory)
    }

    /// Takes the secret over from a list, which is wiped.
    convenience init(taking bytes: inout [UInt8]) {
        precondition(bytes.count == Self.count, "a key has 32 bytes")
        self.init { (memory: UnsafeMutablePointer<UInt8>) throws(Never) in memory.initialize(from: bytes, count: Self.count) }
        sodium_memzero(&bytes, bytes.count)
    }

    /// `sodium_free` wipes before it gives back.
    deinit { sodium_free(memory) }

    /// Lends the bytes for the time of a call.
    func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        body(UnsafeBufferPointer(start: memory, count: Self.count))
    }
}
