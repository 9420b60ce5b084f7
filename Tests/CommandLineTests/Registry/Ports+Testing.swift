import Casework
import CaseworkTesting
import CommandLine
import Vault

extension Ports {
    /// Ports whose files live in memory, with true hashes.
    static func testing(_ files: any Files = MemoryFiles(), _ surroundings: Surroundings = Surroundings()) -> Ports {
        let sodium = Sodium()
        return Ports(
            files: files, digests: sodium, chance: sodium, streams: sodium, clock: FixedClock(), surroundings: surroundings)
    }
}
