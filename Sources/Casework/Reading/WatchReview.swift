internal import Law
public import Mechanism
public import Registry

/// Watches a review: tells somebody that others did something there which they may know of.
public struct WatchReview: Sendable {
    private let keeper: RecordKeeper

    /// Watches the record of a keeper.
    public init(_ keeper: RecordKeeper) { self.keeper = keeper }

    /// What others did in the review after a position of the record, each time when there is something; each is told once.
    ///
    /// An act of which the reader may not know passes without a sign. The stream ends when `isStillHere` says so, which is asked before each
    /// telling, or when the reader no longer has the capacity.
    public func callAsFunction(
        _ state: StateCode, by reader: Author, after position: Int64, while isStillHere: @escaping @Sendable () async -> Bool
    ) -> AsyncStream<ReviewNews> {
        let rings = keeper.bell.rings(of: state)
        return AsyncStream { continuation in
            let task = Task {
                var position = position
                // What was done between the reading of the page and now.
                if let news = try? await news(state, reader, after: position), !news.acts.isEmpty, await isStillHere() {
                    position = news.position
                    continuation.yield(news)
                }
                for await _ in rings {
                    guard await isStillHere(), let news = try? await news(state, reader, after: position) else { break }
                    position = news.position
                    if !news.acts.isEmpty { continuation.yield(news) }
                }
                continuation.finish()
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    /// What others did after a position; none where the reader does not have the capacity any more.
    private func news(_ state: StateCode, _ reader: Author, after position: Int64) async throws -> ReviewNews? {
        try await keeper.records.read { records in
            let (stream, cycle) = (try keeper.review(of: state, from: records), try keeper.cycle(from: records).state)
            guard Access.objection(to: reader, in: stream.state, cycle) == nil else { return nil }
            let reading = Reading(
                review: stream.state, reader: reader, day: stream.state.lastActOn ?? Day(number: 0),
                texts: ReviewTexts(stream: stream, reader: records), questionnaire: nil)
            return ReviewNews(acts: try reading.changes(after: position), position: try records.head().position)
        }
    }
}

/// What others did, as far as a reader may know of it.
public struct ReviewNews: Hashable, Sendable {
    /// The acts.
    public let acts: [ActOfTimeline]
    /// The last act of the record by then.
    public let position: Int64
}
