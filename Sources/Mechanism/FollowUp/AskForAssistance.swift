public import Law

/// The State asks for technical assistance, for a need that its review identified or for another one, also after its review (¶45).
public struct AskForAssistance: ReviewAct {
    public static let kind = "assistance asked"
    public static let basis = Provision(.procedures, 45)
    public static let deed = Deed.followUp

    /// The need, by its number; 0 for one that no list names.
    public let need: Int
    /// The instrument and article.
    public let topic: Topic
    /// What is asked for.
    public let passage: Passage

    /// A request.
    public init(for need: Int = 0, on topic: Topic, _ passage: Passage) {
        self.need = need
        self.topic = topic
        self.passage = passage
    }

    public var texts: [String] { [passage.body ?? ""] }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        guard author.capacity.state == review.state else { return Refusal(MechanismRefusal.forReviewedStateOnly, under: Self.basis) }
        return need == 0 ? nil : NeedMovesForward.objection(to: .asked, of: need, in: review)
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        let request = PassageReference(passage, of: mark.number)
        if let place = review.needs.firstIndex(where: { $0.id == need }) {
            review.needs[place].request = request
            review.needs[place].stage = .asked
            review.needs[place].since = mark.day
        } else {
            review.needs.append(
                AssistanceNeed(
                    id: mark.number, phase: nil, topic: topic, stage: .asked, since: mark.day, isConfidential: false, request: request))
        }
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("need", need)
        facts.put(topic)
        facts.put(passage)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        need = try facts.number("need")
        topic = try facts.topic()
        passage = try facts.passage()
    }
}
