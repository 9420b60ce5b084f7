public import Lots

/// Draws the lots: cohorts, order, and every seat.
public struct DrawLots: Sendable {
    private let digests: any Digests
    private let streams: any SeededStreams

    /// Takes its numbers from the stream of the seed.
    public init(digests: any Digests, streams: any SeededStreams) {
        self.digests = digests
        self.streams = streams
    }

    /// The transcript of the draw.
    ///
    /// - Parameter follow: is told each step as it is drawn.
    public func draw(_ prepared: PreparedDraw, from origin: Origin, follow: (Step) -> Void = { _ in }) -> Transcript {
        Transcript.draw(
            from: prepared.search, origin: origin, on: prepared.day, registry: prepared.registry.digestText,
            mechanism: prepared.definition.digest, sha256: digests.hash, words: { streams.stream(seed: $0) }, follow: follow)
    }
}
