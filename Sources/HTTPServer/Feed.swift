internal import CMicroHTTPD
internal import Synchronization

/// What a task has written and the library has not yet sent of an answer that comes by and by.
///
/// The library asks for bytes; where there are none the connection is suspended until there are.
final class Feed: Sendable {
    private struct State {
        var bytes: ArraySlice<UInt8> = []
        var isFinished = false
        var isSuspended = false
        var fed = 0
    }

    private let connection: ConnectionHandle
    private let state = Mutex(State())
    private let drained: AsyncStream<Void>
    private let drain: AsyncStream<Void>.Continuation

    init(_ connection: ConnectionHandle) {
        self.connection = connection
        (drained, drain) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// The bytes that the library took.
    var fed: Int { state.withLock { $0.fed } }

    /// Writes a piece and waits until the library took it, or the task is cancelled.
    func write(_ piece: [UInt8]) async {
        guard !piece.isEmpty else { return }
        add(piece)
        for await _ in drained where state.withLock({ $0.bytes.isEmpty }) { return }
    }

    /// Writes a piece where nothing else waits to be sent.
    func writeIfIdle(_ piece: [UInt8]) { add(piece) { $0.isEmpty } }

    /// Nothing follows.
    func finish() {
        state.withLock { state in
            state.isFinished = true
            wake(&state)
        }
    }

    /// Gives bytes to the library, on its thread.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        state.withLock { state in
            guard !state.bytes.isEmpty else {
                if state.isFinished { return MHD_CONTENT_READER_END_OF_STREAM }
                // Under the lock, so that who writes resumes only what is suspended.
                state.isSuspended = true
                connection.suspend()
                return 0
            }
            let count = min(buffer.count, state.bytes.count)
            buffer.copyBytes(from: state.bytes.prefix(count))
            state.bytes = state.bytes.dropFirst(count)
            state.fed += count
            if state.bytes.isEmpty { drain.yield() }
            return count
        }
    }

    private func add(_ piece: [UInt8], where isWelcome: (ArraySlice<UInt8>) -> Bool = { _ in true }) {
        state.withLock { state in
            guard !state.isFinished, isWelcome(state.bytes) else { return }
            state.bytes += piece
            wake(&state)
        }
    }

    private func wake(_ state: inout State) {
        guard state.isSuspended else { return }
        state.isSuspended = false
        connection.resume()
    }
}
