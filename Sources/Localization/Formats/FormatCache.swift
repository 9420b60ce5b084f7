private import Synchronization

/// What was written once and will be written again on many pages: days and numbers, for which Foundation takes its time.
final class FormatCache: Sendable {
    /// What is written.
    enum Key: Hashable, Sendable {
        case day(Int, DayStyle)
        case number(Int)
    }

    private let written = Mutex<[Key: String]>([:])
    /// How many are kept; with more, all are forgotten at once.
    private static let most = 10_000

    /// What is kept under a key, or else is written now.
    func text(_ key: Key, _ write: () -> String) -> String {
        if let known = written.withLock({ $0[key] }) { return known }
        let text = write()
        written.withLock { written in
            if written.count >= Self.most { written.removeAll(keepingCapacity: true) }
            written[key] = text
        }
        return text
    }
}
