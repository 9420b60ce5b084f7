import Casework
import Synchronization

/// Chance that gives what a test has written down, in its order.
final class ScriptedChance: Chance {
    private let script: Mutex<[[UInt8]]>

    init(_ script: [[UInt8]]) { self.script = Mutex(script) }

    func bytes(_ count: Int) -> [UInt8] {
        let bytes = script.withLock { $0.removeFirst() }
        precondition(bytes.count == count, "the script has \(bytes.count) bytes where \(count) are asked for")
        return bytes
    }
}
