private import Synchronization

/// One line that says how far long work has come, on a terminal; in a pipe it says nothing.
package final class ProgressLine: Sendable {
    private let stream: any TextStream
    private let work: String
    private let total: Int
    private let shown = Mutex("")

    /// The progress of some work, named as "drawing lots", in so many steps.
    package init(_ work: String, total: Int, on stream: any TextStream) {
        self.work = work
        self.total = max(1, total)
        self.stream = stream
    }

    /// Says that so many steps are done; may be called from any task, and as often as one likes.
    package func update(_ done: Int) {
        guard stream.isTerminal else { return }
        let line = "\(work): \(100 * min(done, total) / total) %"
        shown.withLock { shown in
            guard shown != line else { return }
            shown = line
            stream.write("\r\u{1B}[K" + line.shortened(to: stream.width - 1))
        }
    }

    /// Takes the line away, so that results begin on a clean line.
    package func finish() {
        shown.withLock { shown in
            if !shown.isEmpty { stream.write("\r\u{1B}[K") }
            shown = ""
        }
    }
}
