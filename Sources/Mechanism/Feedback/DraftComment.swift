public import Law

/// Writes, or writes anew, what a reviewing State observes on one article, until it hands its observations in (¶35).
public struct DraftComment: PhaseAct {
    public static let kind = "comment drafted"
    public static let basis = Provision(.procedures, 35)
    public static let deed = Deed.comment

    public let number: Int
    /// The article.
    public let topic: Topic
    /// The number of the act that brought the version which the writer had before them; 0 where there was none, so that nothing is
    /// overwritten unseen. None is not compared.
    public let basedOn: Int?
    /// What is observed.
    public let passage: Passage

    /// A comment on an article.
    public init(phase: Int, on topic: Topic, basedOn: Int? = nil, _ passage: Passage) {
        number = phase
        self.topic = topic
        self.basedOn = basedOn
        self.passage = passage
    }

    public var texts: [String] { [passage.body ?? ""] }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        OpenUntilConcluded.objection(in: phase) ?? OwnInstrumentsOnly.objection(to: author, on: topic.instrument, in: review)
            ?? ArticleUnderReview.objection(to: topic, in: phase) ?? handedIn(in: phase, by: author) ?? changed(in: phase, by: author)
    }

    /// What was handed in stays as it was received; more is said in the dialogue.
    private func handedIn(in phase: PhaseReview, by author: Author) -> Refusal? {
        phase.feedback.submissions.first { $0.state == author.capacity.state && $0.instrument == topic.instrument }
            .map { Refusal(MechanismRefusal.submittedAlready(topic.instrument, on: $0.day), under: Self.basis) }
    }

    /// Somebody of the same State wrote another version in the meantime.
    private func changed(in phase: PhaseReview, by author: Author) -> Refusal? {
        let atHand = author.capacity.state.flatMap { phase.feedback.comment(by: $0, on: topic) }?.text.act ?? 0
        guard let basedOn, basedOn != atHand else { return nil }
        return Refusal(MechanismRefusal.otherVersion(atHand: atHand), under: Self.basis)
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        guard let state = mark.author.capacity.state else { return }
        let comment = Comment(
            state: state, instrument: topic.instrument, article: topic.article, text: PassageReference(passage, of: mark.number))
        let place = phase.feedback.comments.firstIndex {
            $0.state == state && $0.instrument == topic.instrument && $0.article == topic.article
        }
        if let place { phase.feedback.comments[place] = comment } else { phase.feedback.comments.append(comment) }
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put(topic)
        if let basedOn { facts.put("basedOn", basedOn) }
        facts.put(passage)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        topic = try facts.topic()
        basedOn = try facts.numberIfAny("basedOn")
        passage = try facts.passage()
    }
}
