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
    /// - Throws: `Refusal` with a `RepeatRefusal` where the rules do not allow it, or a `RepeatDayRefusal` where the days are out of order.
    public func draw(_ request: RepeatRequest, from origin: Origin, after transcript: Transcript) throws(Refusal) -> Transcript {
        if let refusal = RepeatDayRefusal.objection(to: request, after: transcript) { throw refusal }
        var transcript = transcript
        try transcript.repeatDraw(
            request, origin: origin, lastWord: lastWord, sha256: digests.hash, words: { streams.stream(seed: $0) })
        return transcript
    }
}

/// Why a repeat cannot be held on a day.
public enum RepeatDayRefusal: RefusalReason, Hashable {
    /// Lots were drawn later than that already.
    case beforeLastDraw(asked: Day, last: Day)
    /// The consultations that must have failed lie after the day.
    case beforeConsultations(asked: Day, consultations: Day)

    /// The refusal of a request whose days are out of order, or `nil`.
    static func objection(to request: RepeatRequest, after transcript: Transcript) -> Refusal? {
        let last = transcript.repeats.last?.request.day ?? transcript.head.day
        if request.day < last {
            return Refusal(beforeLastDraw(asked: request.day, last: last), under: Provision(.procedures, 28, "f"))
        }
        guard case .unable(let consultations, _) = request.ground, consultations > request.day else { return nil }
        return Refusal(beforeConsultations(asked: request.day, consultations: consultations), under: request.ground.basis)
    }
}
