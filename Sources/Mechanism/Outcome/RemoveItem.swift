public import Law

/// Takes an item off the list of observations (¶38).
public struct RemoveItem: PhaseAct {
    public static let kind = "item removed"
    public static let basis = Provision(.procedures, 38)
    public static let deed = Deed.draftOutcome

    public let number: Int
    /// The item, by the number of the act that first proposed it.
    public let item: Int
    /// The act whose text was read before; none where it does not matter. It is not recorded.
    public let basedOn: Int?

    /// A removal.
    public init(phase: Int, _ item: Int, basedOn: Int? = nil) {
        number = phase
        self.item = item
        self.basedOn = basedOn
    }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = OpenUntilConcluded.objection(in: phase) { return refusal }
        guard let found = phase.list.item(item) else { return Refusal(MechanismRefusal.noSuchItem(item), under: Self.basis) }
        if let refusal = phase.objection(toChanging: item, basedOn: basedOn) { return refusal }
        return OwnInstrumentsOnly.objection(to: author, on: found.topic.instrument, in: review)
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        guard let place = phase.list.items.firstIndex(where: { $0.id == item }) else { return }
        phase.list.earlier.append(phase.list.items.remove(at: place))
        phase.changeList()
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("item", item)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        item = try facts.number("item")
        basedOn = nil
    }
}
