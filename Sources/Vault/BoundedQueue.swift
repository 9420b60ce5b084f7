private import Dispatch
private import Synchronization

/// Does work that takes long on threads of its own, so many at a time; what would make the line too long is refused.
final class BoundedQueue: Sendable {
    private let queue: DispatchQueue
    private let turns: DispatchSemaphore
    private let most: Int
    private let count = Mutex(0)

    /// - Parameters:
    ///   - width: how many are worked on at once.
    ///   - waiting: how many more may wait.
    init(_ label: String, width: Int, waiting: Int) {
        queue = DispatchQueue(label: label, attributes: .concurrent)
        turns = DispatchSemaphore(value: width)
        most = width + waiting
    }

    /// What the work gives; nothing where the line is full.
    func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result? {
        let isTaken = count.withLock { count in
            guard count < most else { return false }
            count += 1
            return true
        }
        guard isTaken else { return nil }
        defer { count.withLock { $0 -= 1 } }
        return await withCheckedContinuation { continuation in
            queue.async { [turns] in
                turns.wait()
                let result = work()
                turns.signal()
                continuation.resume(returning: result)
            }
        }
    }
}
