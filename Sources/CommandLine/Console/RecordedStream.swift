private import Synchronization

/// A stream that keeps what is written, for tests.
package final class RecordedStream: TextStream {
    package let isTerminal: Bool
    package let width: Int
    package let fault: String?
    private let record = Mutex("")

    /// A stream that nobody watches, unless it is said to be a terminal.
    package init(isTerminal: Bool = false, width: Int = 80, fault: String? = nil) {
        self.isTerminal = isTerminal
        self.width = width
        self.fault = fault
    }

    /// All that was written.
    package var text: String { record.withLock { $0 } }

    package func write(_ text: String) { record.withLock { $0 += text } }
}
