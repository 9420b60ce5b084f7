public import Law

/// A State takes a nomination back, or its person leaves without a successor (¶18, ¶27, Practice).
public struct WithdrawNomination: ReviewAct {
    public static let kind = "nomination withdrawn"
    public static let basis = Provision(.procedures, 27, standing: .practice)
    public static let deed = Deed.nominate

    /// The nomination, by the number of the act that filed it.
    public let nomination: Int

    /// A withdrawal.
    public init(_ nomination: Int) {
        self.nomination = nomination
    }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = NominationInStage.objection(
            to: nomination, .nominated, .invited, .profileSubmitted, .clarificationAsked, .approved, in: review)
        {
            return refusal
        }
        return review.nomination(nomination).flatMap { OwnPeopleOnly.objection(to: author, for: $0.state, in: review) }
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        review.change(nomination) {
            $0.stage = .withdrawn
            $0.since = mark.day
        }
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("nomination", nomination)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        nomination = try facts.number("nomination")
    }
}
