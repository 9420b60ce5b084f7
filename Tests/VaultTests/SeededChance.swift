import Casework
import Synchronization
import Vault

/// Chance that a seed repeats, as in a simulation.
final class SeededChance: Chance {
    private let stream: Mutex<ChaCha20Words>

    init(seed: UInt8) { self.stream = Mutex(ChaCha20Words(seed: [UInt8](repeating: seed, count: 32))) }

    func bytes(_ count: Int) -> [UInt8] {
        stream.withLock { stream in (0..<count).map { _ in UInt8(truncatingIfNeeded: stream.next()) } }
    }
}
