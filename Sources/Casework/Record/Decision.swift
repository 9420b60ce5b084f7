internal import Law
internal import Mechanism
internal import Registry

/// Asks everything that can stand against an act: the capacity, access, the rules of the act, and those that look beyond one review.
enum Decision {
    static func allow(_ act: any ReviewAct, in review: Review, _ cycle: Cycle, _ call: ActCall) throws(Refusal) {
        if let refusal = objection(to: act, in: review, cycle, by: call.author, on: call.day) { throw refusal }
    }

    static func objection(to act: any ReviewAct, in review: Review, _ cycle: Cycle, by author: Author, on day: Day) -> Refusal? {
        Access.objection(to: author, in: review, cycle) ?? Access.objection(to: type(of: act).deed, by: author, in: review)
            ?? standing(against: act, of: review.state, in: cycle) ?? act.objection(in: review, by: author, on: day)
    }

    /// A review goes no further than its cohort.
    private static func standing(against act: any ReviewAct, of state: StateCode, in cycle: Cycle) -> Refusal? {
        switch act {
        case let act as OpenReview: CohortHasEntered.objection(to: 1, of: state, in: cycle) ?? cycle.objection(to: act, of: state)
        case let act as ReplaceReviewer: cycle.objection(to: act, of: state)
        case let act as OpenPhase: CohortHasEntered.objection(to: act.number, of: state, in: cycle)
        default: nil
        }
    }

    static func allow(_ act: any CycleAct, in cycle: Cycle, _ call: ActCall) throws(Refusal) {
        if let refusal = objection(to: act, in: cycle, by: call.author, on: call.day) { throw refusal }
    }

    static func objection(to act: any CycleAct, in cycle: Cycle, by author: Author, on day: Day) -> Refusal? {
        Access.objection(to: author, in: nil, cycle) ?? Access.objection(to: type(of: act).deed, by: author)
            ?? act.objection(in: cycle, by: author, on: day)
    }

    /// Nobody reviews a State that reviews it, whatever draws were repeated meanwhile (¶28 a).
    static func allow(seatsOf act: any ReviewAct, of state: StateCode, _ reader: any RecordReader) throws {
        let reviewers =
            switch act {
            case let act as ReplaceReviewer: act.seats.map(\.reviewer)
            case let act as OpenReview: act.seats.map(\.reviewer)
            default: [StateCode]()
            }
        for reviewer in reviewers {
            let seats = try reader.rows(of: .reviewerSeat, stream: StreamName(reviewer.text))
            let isMutual = seats.contains { $0.values[4] == .text(state.text) && $0.values[7] == .null }
            if isMutual { throw Refusal(CycleRefusal.mutualReview(state, reviewer), under: NoMutualReviews.basis) }
        }
    }
}
