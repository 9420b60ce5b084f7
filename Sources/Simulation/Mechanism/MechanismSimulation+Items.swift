internal import Casework
internal import Mechanism
internal import Registry

extension MechanismSimulation {
    /// Does what is on the agenda of a review.
    mutating func handle(_ item: ReviewItem, in state: StateCode) async throws {
        switch item {
        case .nominate(let party, let role, let leaver): try await nominate(party, role, leaver: leaver, in: state)
        case .invite(let nomination): try await invite(nomination, in: state)
        case .renewLink(let nomination): try await renewLink(nomination, in: state)
        case .submitProfile(let nomination): try await submitProfile(nomination, in: state)
        case .approve(let nomination): try await approve(nomination, in: state)
        case .leave(let party): try await leave(party, in: state)
        case .consultReviewer(let reviewer): try await consult(on: reviewer, in: state)
        case .declareFailed(let consultation): try await declareFailed(consultation, in: state)
        case .drawAgain(let reviewer): try await drawAgain(instead: reviewer, in: state)
        case .propose: try await propose(in: state)
        case .agreeToArrangements(let party): try await agreeToArrangements(party, in: state)
        case .answer(let sitting): try await answer(sitting: sitting, in: state)
        case .submitAnswers: try await submitAnswers(in: state)
        case .comment(let reviewer, let sitting): try await comment(reviewer, sitting: sitting, in: state)
        case .submitFeedback(let reviewer): try await submitFeedback(reviewer, in: state)
        case .askClarification(let reviewer): try await askClarification(reviewer, in: state)
        case .clarify: try await clarify(in: state)
        case .openRound: try await openRound(in: state)
        case .say(let party, let left): try await say(party, left: left, in: state)
        case .examine(let document): try await examine(document, in: state)
        case .closeRound: try await closeRound(in: state)
        case .proposeItems(let reviewer): try await proposeItems(reviewer, in: state)
        case .agreeToList(let party): try await agreeToList(party, in: state)
        case .draftSummary: try await draftSummary(in: state)
        case .agreeToSummary(let party): try await agreeToSummary(party, in: state)
        case .translate(let phase): try await translate(phase: phase, in: state)
        case .publish: try await publish(in: state)
        case .followUp(let phase): try await followUp(phase: phase, in: state)
        case .disclose(let phase): try await disclose(phase: phase, in: state)
        }
    }

    /// A review with the phase that was opened last.
    func open(_ state: StateCode) async throws -> (Review, PhaseReview)? {
        let review = try await keeper.review(of: state)
        return review.current.map { (review, $0) }
    }

    /// The language in which people write in a phase: the first that was agreed.
    static func language(of phase: PhaseReview) -> WorkingLanguage {
        phase.arrangements.agreed?.languages.first ?? phase.arrangements.proposed?.languages.first ?? .english
    }
}
