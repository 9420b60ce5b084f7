/// What is wrong with a transcript: where, what stands there, and what should.
public struct TranscriptFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The place in the transcript: `head`, `step 17`, `repeat 1, step 1`.
    public let place: String
    /// What is wrong, and what would be right.
    public let fault: String

    init(_ place: String, _ fault: String) {
        self.place = place
        self.fault = fault
    }

    public var description: String { "\(place): \(fault)" }
}
