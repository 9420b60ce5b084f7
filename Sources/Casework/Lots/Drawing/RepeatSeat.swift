public import Law
public import Lots

/// Draws one seat again, everything else fixed (¶28 d–f, ¶30).
public struct RepeatSeat: Sendable {
    private let digests: any Digests
    private let streams: any SeededStreams
    private let lastWord: (any LastWord)?

    /// Takes its numbers from the stream of the seed.
    public init(digests: any Digests, streams: any SeededStreams, lastWord: (any LastWord)?) {
        self.digests = digests
        self.streams = streams
        self.lastWord = lastWord
    }

    /// The transcript with the repeat as its last link.
    ///
    /// - Throws: `Refusal` with a `RepeatRefusal` where the rules do not allow it.
    public func draw(_ request: RepeatRequest, from origin: Origin, after transcript: Transcript) throws(Refusal) -> Transcript {
        var transcript = transcript
        try transcript.repeatDraw(
            request, origin: origin, lastWord: lastWord, sha256: digests.hash, words: { streams.stream(seed: $0) })
        return transcript
    }
}
