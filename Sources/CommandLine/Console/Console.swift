/// The two streams that a command answers on.
package struct Console: Sendable {
    /// For results.
    package let output: any TextStream
    /// For errors and progress.
    package let error: any TextStream

    /// A console of two streams.
    package init(output: any TextStream, error: any TextStream) {
        self.output = output
        self.error = error
    }

    /// The streams of this process.
    package static var standard: Console {
        Console(output: StandardStream(descriptor: 1), error: StandardStream(descriptor: 2))
    }
}
