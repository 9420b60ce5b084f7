internal import Law
public import Mechanism
public import Registry

/// Opens the review of a State as it was drawn, and its phases one after the other (¶11, ¶15, ¶25).
public struct OpenReviews: Sendable {
    private let keeper: RecordKeeper
    private let questionnaire: Questionnaire

    /// Opens into the record of a keeper, asking the questions of a questionnaire.
    public init(_ keeper: RecordKeeper, asking questionnaire: Questionnaire) {
        self.keeper = keeper
        self.questionnaire = questionnaire
    }

    /// Opens the review of a State where it is not open yet, and then its next phase.
    @discardableResult
    public func callAsFunction(
        nextPhaseOf state: StateCode, by author: Author, at instant: Int64, request: String
    ) async throws -> Receipt {
        let record = RecordAct(keeper)
        let call = ActCall(author: author, instant: instant, request: request)
        if let done = try await keeper.records.read({ try call.receipt(in: StreamName(state.text), $0) }) { return done }
        let cycle = try await keeper.cycle()
        guard let opening = cycle.opening(of: state) else {
            throw Refusal(CycleRefusal.notAParticipant(state), under: CohortHasEntered.basis)
        }
        if try await keeper.review(of: state).openedOn == nil {
            try await record(opening, in: state, by: author, at: instant, request: request + ".review")
        }
        let review = try await keeper.review(of: state)
        guard let phase = cycle.openingOfNextPhase(of: review, on: call.day, asking: questionnaire) else {
            throw Refusal(MechanismRefusal.otherPhaseNext(review.phases.count), under: OpenPhase.basis)
        }
        return try await record(phase, in: state, by: author, at: instant, request: request)
    }
}
