public import Law

/// Says something about an article in the confidential dialogue, within the formal round that is open or freely (¶36).
public struct SendMessage: PhaseAct {
    public static let kind = "message sent"
    public static let basis = Provision(.procedures, 36)
    public static let deed = Deed.converse

    public let number: Int
    /// The instrument and article.
    public let topic: Topic
    /// What is said.
    public let passage: Passage
    /// The documents that go with it, by the numbers of the acts that filed them.
    public let documents: [Int]

    /// A message.
    public init(phase: Int, on topic: Topic, _ passage: Passage, documents: [Int] = []) {
        number = phase
        self.topic = topic
        self.passage = passage
        self.documents = documents
    }

    public var texts: [String] { [passage.body ?? ""] }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = OwnInstrumentsOnly.objection(to: author, on: topic.instrument, in: review)
            ?? ArticleUnderReview.objection(to: topic, in: phase)
        {
            return refusal
        }
        let missing = documents.first { id in !phase.dialogue.documents.contains { $0.id == id && $0.stage == .cleared } }
        return missing.map { Refusal(MechanismRefusal.noSuchDocument($0), under: Self.basis) }
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        phase.dialogue.messages.append(
            Message(
                id: mark.number, state: mark.author.capacity.state, topic: topic, round: phase.dialogue.openRound?.number,
                text: PassageReference(passage, of: mark.number), documents: documents, day: mark.day))
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put(topic)
        facts.put("documents", documents)
        facts.put(passage)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        topic = try facts.topic()
        documents = try facts.numbers("documents")
        passage = try facts.passage()
    }
}
