public import Law

/// The secretariat asks for a profile to be clarified that does not fit the note verbale (¶33, Practice).
public struct AskNominee: ReviewAct {
    public static let kind = "nominee asked"
    public static let basis = Provision(.procedures, 33, standing: .practice)
    public static let deed = Deed.admit

    /// The nomination, by the number of the act that filed it.
    public let nomination: Int
    /// What is unclear.
    public let passage: Passage

    /// A request.
    public init(_ nomination: Int, _ passage: Passage) {
        self.nomination = nomination
        self.passage = passage
    }

    public var texts: [String] { [passage.body ?? ""] }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        NominationInStage.objection(to: nomination, .profileSubmitted, in: review)
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        let last = review.figures(on: mark.day).periods.link.value.lastDay(from: mark.day)
        review.change(nomination) {
            $0.stage = .clarificationAsked
            $0.since = mark.day
            $0.linkExpiresOn = last
            $0.question = PassageReference(passage, of: mark.number)
        }
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("nomination", nomination)
        facts.put(passage)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        nomination = try facts.number("nomination")
        passage = try facts.passage()
    }
}
