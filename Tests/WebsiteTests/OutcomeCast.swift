import Casework
import CaseworkTesting
import Law
import Mechanism
import Registry

extension PlayedReview {
    /// A review whose first phase has its answers, its dialogue and all observations, and no list yet.
    static func beforeTheList() async throws -> PlayedReview {
        var review = PlayedReview()
        try await review.playCycle()
        try await review.playPeople()
        try await review.playAnswers()
        try await review.playDialogue()
        return review
    }

    /// The same with one item on the list: how Arcadia worded it, and its number.
    static func withAnItem() async throws -> (review: PlayedReview, item: Int) {
        var review = try await beforeTheList()
        let item = try await review.act(
            ProposeItem(
                phase: 1, .gap, on: Topic(InstrumentCode("UNTOC"), article: 5), Passage("the first wording", in: .english, words: 3)),
            by: arcadia)
        return (review, item)
    }

    /// The same with the list agreed.
    static func withAgreedList() async throws -> PlayedReview {
        var (review, _) = try await withAnItem()
        for author in [focalPoint, lyonesse, thule, arcadia] { try await review.act(AgreeToList(phase: 1, version: 1), by: author) }
        return review
    }

    /// The same with a summary of one version, in English, that all agreed to.
    static func withAgreedSummary() async throws -> PlayedReview {
        var review = try await withAgreedList()
        try await review.act(DraftSummary(phase: 1, basedOn: 0, Passage("the agreed summary", in: .english, words: 3)), by: lyonesse)
        for author in [focalPoint, lyonesse, thule, arcadia] { try await review.act(AgreeToSummary(phase: 1, version: 1), by: author) }
        return review
    }
}

extension TriedSite {
    /// The first phase, as the record holds it.
    func phase() async throws -> PhaseReview {
        guard let phase = try await review.keeper.review(of: PlayedReview.state).phase(1) else { throw Broken.signIn }
        return phase
    }
}
