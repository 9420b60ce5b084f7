public import Law

/// The holder of a link that expired has a new one sent to the address of the note, without help (¶33, Practice).
public struct RenewLink: ReviewAct {
    public static let kind = "link renewed"
    public static let basis = Provision(.procedures, 33, standing: .practice)
    public static let deed = Deed.holdLink

    /// The nomination, by the number of the act that filed it.
    public let nomination: Int

    /// A renewal.
    public init(_ nomination: Int) {
        self.nomination = nomination
    }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = NominationInStage.objection(to: nomination, .invited, .clarificationAsked, in: review)
            ?? OwnNomination.objection(to: author, nomination, in: review)
        {
            return refusal
        }
        let last = review.nomination(nomination)?.linkExpiresOn ?? day
        return day > last ? nil : Refusal(MechanismRefusal.linkWorks(until: last), under: Self.basis)
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        let last = review.figures(on: mark.day).periods.link.value.lastDay(from: mark.day)
        review.change(nomination) { $0.linkExpiresOn = last }
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("nomination", nomination)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        nomination = try facts.number("nomination")
    }
}
