public import Law

/// A rule that a draw keeps as a whole, whatever single seats allow.
public protocol ResultRule: Sendable {
    /// The paragraph that the rule applies.
    static var basis: Provision { get }
    /// What in a finished draw is against the rule, in words for engineers; empty for a draw that keeps it.
    static func breaches(in position: Position) -> [String]
}

/// The rules that a draw keeps as a whole.
public let resultRules: [any ResultRule.Type] = [EveryInstrumentFromBothSides.self, AtLeastOneReview.self, AtMostFourReviewers.self]
