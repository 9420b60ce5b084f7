extension RepeatRefusal: CustomStringConvertible {
    /// What stands in the way, as a clause in English; States and seats by their codes.
    public var description: String {
        switch self {
        case .nobodyInSeat(let seat): "nobody sits in \(seat)"
        case .notConcerned(let asker, let reviewed): "\(asker) is neither under review nor a reviewer in the review of \(reviewed)"
        case .requestsSpent(let asker, let role, let requests): "\(asker) has used its \(requests) requests as \(role.word) State"
        case .decisionMissing: "the decision of the chair or its reason is missing"
        case .notTheStateUnderReview(let asker, let reviewed): "\(reviewed) alone can ask for this, not \(asker)"
        case .nobodyEligible(let seat): "nobody else can take \(seat)"
        case .beforeLastDraw(let asked, let last): "its day, \(asked), lies before the day of the link before, \(last)"
        case .beforeConsultations(let asked, let consultations): "the consultations of \(consultations) lie after its day, \(asked)"
        case .otherKind(let draw, let repeated): "a \(draw) is not repeated by a \(repeated)"
        }
    }
}
