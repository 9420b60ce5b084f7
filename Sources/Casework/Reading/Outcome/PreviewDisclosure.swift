public import Law
public import Mechanism
public import Registry

/// Shows a phase as an audience reads it, now and as it would after something is opened; nothing is recorded (¶40, ¶41).
public struct PreviewDisclosure: Sendable {
    private let keeper: RecordKeeper
    private let questionnaire: Questionnaire?

    /// Looks into the record of a keeper; with the questionnaire at hand, questions are told in their words too.
    public init(_ keeper: RecordKeeper, asking questionnaire: Questionnaire? = nil) {
        self.keeper = keeper
        self.questionnaire = questionnaire
    }

    /// The phase of a review as an audience reads it; none where there is no such phase.
    ///
    /// - Throws: the refusal of the first act against which something stands.
    public func callAsFunction(
        _ acts: [Disclose] = [], in state: StateCode, by author: Author, as audience: Audience, on day: Day, phase: Int
    ) async throws -> DisclosurePreview? {
        let questionnaire = questionnaire
        return try await keeper.read(state) { review, cycle, texts in
            let after = try Self.after(acts, review, cycle, author, day)
            func read(_ review: Review) throws -> PhaseDossier? {
                var reading = Reading(review: review, reader: audience.reader, day: day, texts: texts, questionnaire: questionnaire)
                reading.parts = [.answers, .dialogue, .documents, .list, .summary]
                return try review.phase(phase).map { try reading.entry($0) }
            }
            guard let now = try read(review), let then = try read(after) else { return nil }
            return DisclosurePreview(audience: audience, now: now, after: then)
        }
    }

    /// A copy of the review in which the acts are done.
    private static func after(_ acts: [Disclose], _ review: Review, _ cycle: Cycle, _ author: Author, _ day: Day) throws -> Review {
        var copy = review
        for act in acts {
            if let refusal = Decision.objection(to: act, in: copy, cycle, by: author, on: day) { throw refusal }
            copy.take(act, as: ActMark(number: copy.acts + 1, day: day, author: author))
        }
        return copy
    }
}

/// A phase as an audience reads it now, and as it would.
public struct DisclosurePreview: Hashable, Sendable {
    /// Who reads.
    public let audience: Audience
    /// What they read now.
    public let now: PhaseDossier
    /// What they would read.
    public let after: PhaseDossier
}

extension Audience {
    /// Somebody of the audience, who has no part in the review.
    var reader: Author {
        switch self {
        case .parties: Author(PersonID("preview"), as: .delegate(StateCode("")))
        case .everybody: Author(PersonID("preview"), as: .anybody)
        }
    }
}
