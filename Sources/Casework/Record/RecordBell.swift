internal import Registry
private import Synchronization

/// Rings when an act was recorded in a review, for those who look at it at the moment.
///
/// It says that something was done, and nothing else: what it was, and whether the listener may know of it, is asked of the record.
final class RecordBell: Sendable {
    private struct Listener {
        let state: StateCode
        let continuation: AsyncStream<Void>.Continuation
    }

    private let listeners = Mutex<(next: Int, all: [Int: Listener])>((0, [:]))

    /// Rings of a review from now on; several that nobody has heard yet are one.
    func rings(of state: StateCode) -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            let number = listeners.withLock { listeners in
                listeners.next += 1
                listeners.all[listeners.next] = Listener(state: state, continuation: continuation)
                return listeners.next
            }
            continuation.onTermination = { [weak self] _ in
                self?.listeners.withLock { _ = $0.all.removeValue(forKey: number) }
            }
        }
    }

    /// Rings for all who listen to a review.
    func ring(_ state: StateCode) {
        let heard = listeners.withLock { listeners in listeners.all.values.filter { $0.state == state } }
        for listener in heard { listener.continuation.yield() }
    }

    /// How many listen.
    var count: Int { listeners.withLock { $0.all.count } }
}
