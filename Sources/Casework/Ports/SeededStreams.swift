public import Lots

/// The published construction that turns a seed into the numbers of a draw.
public protocol SeededStreams: Sendable {
    /// The stream of a seed of 32 bytes, from its beginning; the same seed gives the same numbers on every machine.
    func stream(seed: [UInt8]) -> any RandomWords
}
