/// The law's no: what was asked cannot be done, for a reason, under a paragraph.
///
/// A refusal is data. Its words are made in one place for each language, from the reason.
public struct Refusal: Error, Sendable {
    /// The paragraph that refuses.
    public let basis: Provision
    /// What stands in the way, with the facts that it concerns.
    public let reason: any RefusalReason

    /// A refusal for a reason under a paragraph.
    public init(_ reason: any RefusalReason, under basis: Provision) {
        self.reason = reason
        self.basis = basis
    }
}

/// The facts of one refusal; each subject has its own type with a case for each way in which it says no.
public protocol RefusalReason: Sendable {}
