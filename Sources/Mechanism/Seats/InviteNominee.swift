public import Law

/// Sends a nominated person the link to the profile, or lets its holder renew it once it expired (¶33, Practice).
public struct InviteNominee: ReviewAct {
    public static let kind = "nominee invited"
    public static let basis = Provision(.procedures, 33, standing: .practice)
    public static let deed = Deed.admit

    /// The nomination, by the number of the act that filed it.
    public let nomination: Int
    /// The last day on which the link works.
    public let linkExpiresOn: Day

    /// An invitation with the day on which its link expires.
    public init(_ nomination: Int, until linkExpiresOn: Day) {
        self.nomination = nomination
        self.linkExpiresOn = linkExpiresOn
    }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = NominationInStage.objection(to: nomination, .nominated, .invited, .clarificationAsked, in: review) {
            return refusal
        }
        let last = review.figures(on: day).periods.link.value.lastDay(from: day)
        return linkExpiresOn > last ? Refusal(MechanismRefusal.afterLastDay(linkExpiresOn, last: last), under: Self.basis) : nil
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        review.change(nomination) {
            if $0.stage == .nominated { $0.stage = .invited }
            $0.since = mark.day
            $0.linkExpiresOn = linkExpiresOn
        }
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("nomination", nomination)
        facts.put("linkExpiresOn", linkExpiresOn)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        nomination = try facts.number("nomination")
        linkExpiresOn = try facts.day("linkExpiresOn")
    }
}
