private import Glibc
private import Synchronization

/// An open file of this process, written without a buffer.
///
/// A reader that goes away, as in `palermo … | head`, is no error: the rest is dropped. For this the process ignores SIGPIPE.
package final class StandardStream: TextStream {
    private let descriptor: Int32
    private let errorNumber = Mutex<Int32>(0)

    /// The stream of a file descriptor: 1 for standard output, 2 for standard error.
    package init(descriptor: Int32) {
        self.descriptor = descriptor
        signal(SIGPIPE, SIG_IGN)
    }

    package var isTerminal: Bool { isatty(descriptor) == 1 }

    package var width: Int {
        var size = winsize()
        guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return max(40, Int(size.ws_col))
    }

    package var fault: String? {
        let number = errorNumber.withLock { $0 }
        return number == 0 || number == EPIPE ? nil : String(cString: strerror(number))
    }

    package func write(_ text: String) {
        errorNumber.withLock { number in
            guard number == 0 else { return }
            number = writeAll(Array(text.utf8))
        }
    }

    /// Writes all bytes and gives the error number, 0 for none.
    private func writeAll(_ bytes: [UInt8]) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0, errno != EINTR, errno != EAGAIN { return errno }
                rest = rest.dropFirst(max(0, count))
            }
            return 0
        }
    }
}
