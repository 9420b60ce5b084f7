public import Law

/// Puts an item on the list of observations, or a new wording of one in its place (¶38).
public struct ProposeItem: PhaseAct {
    public static let kind = "item proposed"
    public static let basis = Provision(.procedures, 38)
    public static let deed = Deed.draftOutcome

    public let number: Int
    /// The item that it replaces, by the number of the act that first proposed it; 0 for a new one.
    public let item: Int
    /// The act whose text the writer had before them, for a new wording; none where it does not matter. It is not recorded.
    public let basedOn: Int?
    /// One of five kinds.
    public let observation: ObservationKind
    /// The instrument and article.
    public let topic: Topic
    /// The text.
    public let passage: Passage
    /// What bears it out.
    public let evidence: [Evidence]

    /// An item for the list.
    public init(
        phase: Int, replacing item: Int = 0, basedOn: Int? = nil, _ kind: ObservationKind, on topic: Topic, _ passage: Passage,
        evidence: [Evidence] = []
    ) {
        number = phase
        self.item = item
        self.basedOn = basedOn
        observation = kind
        self.topic = topic
        self.passage = passage
        self.evidence = evidence
    }

    public var texts: [String] { [passage.body ?? ""] }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = OpenUntilConcluded.objection(in: phase)
            ?? OwnInstrumentsOnly.objection(to: author, on: topic.instrument, in: review)
            ?? ArticleUnderReview.objection(to: topic, in: phase)
        {
            return refusal
        }
        guard item == 0 || phase.list.item(item) != nil else { return Refusal(MechanismRefusal.noSuchItem(item), under: Self.basis) }
        if let refusal = phase.objection(toChanging: item, basedOn: basedOn) { return refusal }
        return evidence.first { !phase.holds($0) }.map { Refusal(MechanismRefusal.noSuchEvidence($0.text), under: Self.basis) }
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        let place = phase.list.items.firstIndex { $0.id == item }
        let old = place.map { phase.list.items[$0] }
        let new = Observation(
            id: old?.id ?? mark.number, kind: observation, topic: topic, text: PassageReference(passage, of: mark.number),
            evidence: evidence,
            isConfidential: old?.isConfidential ?? false)
        if let old { phase.list.earlier.append(old) }
        if let place { phase.list.items[place] = new } else { phase.list.items.append(new) }
        phase.changeList()
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("item", item)
        facts.put("observation", observation)
        facts.put(topic)
        facts.put("evidence", evidence.map(\.text))
        facts.put(passage)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        item = try facts.number("item")
        basedOn = nil
        observation = try facts.word("observation")
        topic = try facts.topic()
        evidence = try facts.texts("evidence").compactMap { Evidence($0) }
        passage = try facts.passage()
    }
}

extension PhaseReview {
    /// What stands against changing an item whose text the writer read before somebody else changed it.
    func objection(toChanging item: Int, basedOn act: Int?) -> Refusal? {
        guard let act, let found = list.item(item), found.text.act != act else { return nil }
        return Refusal(MechanismRefusal.otherVersion(atHand: list.version), under: ProposeItem.basis)
    }

    /// Whether a piece of evidence is on file.
    func holds(_ evidence: Evidence) -> Bool {
        switch evidence {
        case .answer(let question, let version): version >= 1 && version <= answers.latest[question]?.version ?? 0
        case .message(let id): dialogue.messages.contains { $0.id == id }
        case .document(let id): dialogue.documents.contains { $0.id == id && $0.stage == .cleared }
        }
    }
}
