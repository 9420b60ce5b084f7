public import Law

/// A rule that keeps a party out of a seat, whatever the rest of the draw may bring.
public protocol DrawRule: Sendable {
    /// The paragraph that the rule applies.
    static var basis: Provision { get }
    /// Why the party cannot take the seat now, or `nil` where the rule does not object.
    static func objection(to candidate: Int, taking seat: Seat, in position: Position) -> Exclusion?
}

/// Why a party was not among those eligible for a seat.
public enum Exclusion: String, Hashable, Sendable, CaseIterable {
    /// It is the State under review itself.
    case underReview = "under review"
    /// It does not belong to the group, or groups, from which the seat is drawn.
    case wrongGroup = "wrong group"
    /// It is not party to the instruments that the seat is for.
    case notParty = "not party"
    /// It already sits in this review.
    case alreadySits = "already sits here"
    /// It sat on this side of the review and was replaced.
    case replaced = "replaced here"
    /// The State under review reviews it.
    case mutual = "would be mutual"
    /// It carries out as many reviews as it has to.
    case loadReached = "load reached"
    /// Were it drawn, the draw could not be completed within the rules.
    case noCompletion = "no completion"
}

/// The rules of the draw that exclude a party directly, in the order in which a reason is looked for.
public let directRules: [any DrawRule.Type] = [
    AnotherState.self, GroupOfTheSide.self, PartyToTheInstruments.self, OneSeatInAReview.self, NotDrawnAgain.self, NoMutualReview.self,
    AtMostThreeReviews.self,
]

/// The first direct objection to a party taking a seat, or `nil` where no rule objects.
public func directExclusion(of candidate: Int, from seat: Seat, in position: Position) -> Exclusion? {
    for rule in directRules {
        if let exclusion = rule.objection(to: candidate, taking: seat, in: position) { return exclusion }
    }
    return nil
}

extension Exclusion {
    /// The paragraph of the rule that excludes.
    public var basis: Provision {
        switch self {
        case .underReview: AnotherState.basis
        case .wrongGroup: GroupOfTheSide.basis
        case .notParty: PartyToTheInstruments.basis
        case .alreadySits: OneSeatInAReview.basis
        case .replaced: NotDrawnAgain.basis
        case .mutual: NoMutualReview.basis
        case .loadReached: AtMostThreeReviews.basis
        case .noCompletion: DrawCanBeCompleted.basis
        }
    }
}
