public import Law

/// The State reports what became of an item of its list, after the phase was concluded (¶46).
public struct ReportProgress: PhaseAct {
    public static let kind = "progress reported"
    public static let basis = Provision(.procedures, 46)
    public static let deed = Deed.followUp

    public let number: Int
    /// The item, by the number of the act that first proposed it.
    public let item: Int
    /// How far it is.
    public let status: ProgressStatus
    /// What the State says.
    public let passage: Passage

    /// A report on an item.
    public init(phase: Int, on item: Int, _ status: ProgressStatus, _ passage: Passage) {
        number = phase
        self.item = item
        self.status = status
        self.passage = passage
    }

    public var texts: [String] { [passage.body ?? ""] }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        guard author.capacity.state == review.state else { return Refusal(MechanismRefusal.forReviewedStateOnly, under: Self.basis) }
        guard phase.publication.concludedOn != nil else { return Refusal(MechanismRefusal.notConcluded(number), under: Self.basis) }
        return phase.list.item(item) == nil ? Refusal(MechanismRefusal.noSuchItem(item), under: Self.basis) : nil
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        guard let place = phase.list.items.firstIndex(where: { $0.id == item }) else { return }
        phase.list.items[place].progress.append(
            ProgressReport(status: status, text: PassageReference(passage, of: mark.number), day: mark.day))
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("item", item)
        facts.put("status", status)
        facts.put(passage)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        item = try facts.number("item")
        status = try facts.word("status")
        passage = try facts.passage()
    }
}
