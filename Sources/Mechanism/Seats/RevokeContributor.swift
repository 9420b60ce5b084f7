public import Law

/// Takes an invitation to contribute back; what was contributed stays (¶23).
public struct RevokeContributor: ReviewAct {
    public static let kind = "contributor revoked"
    public static let basis = Provision(.procedures, 23)
    public static let deed = Deed.inviteContributors

    /// The invitation, by the number of the act that made it.
    public let contributor: Int

    /// A revocation.
    public init(_ contributor: Int) { self.contributor = contributor }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        guard author.capacity.state == review.state else { return Refusal(MechanismRefusal.forReviewedStateOnly, under: Self.basis) }
        let isThere = review.contributors.contains { $0.id == contributor && $0.revokedOn == nil }
        return isThere ? nil : Refusal(MechanismRefusal.noSuchContributor(contributor), under: Self.basis)
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        guard let place = review.contributors.firstIndex(where: { $0.id == contributor }) else { return }
        review.contributors[place].revokedOn = mark.day
    }

    public func write(to facts: inout FactsWriter) { facts.put("contributor", contributor) }

    public init(reading facts: inout FactsReader) throws(FactsFault) { contributor = try facts.number("contributor") }
}
