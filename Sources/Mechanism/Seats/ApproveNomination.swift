public import Law

/// The secretariat approves a profile that fits the note verbale; who leaves for this person has then been replaced (¶33, Practice).
public struct ApproveNomination: ReviewAct {
    public static let kind = "nomination approved"
    public static let basis = Provision(.procedures, 33, standing: .practice)
    public static let deed = Deed.admit

    /// The nomination, by the number of the act that filed it.
    public let nomination: Int

    /// An approval.
    public init(_ nomination: Int) {
        self.nomination = nomination
    }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        NominationInStage.objection(to: nomination, .profileSubmitted, in: review)
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        let leaver = review.nomination(nomination)?.leaver
        review.change(nomination) {
            $0.stage = .approved
            $0.since = mark.day
        }
        guard let leaver else { return }
        review.change(leaver) {
            guard $0.stage.isLive else { return }
            $0.stage = .replaced
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
