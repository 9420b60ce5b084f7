public import Law

/// The State under review exceptionally keeps an item of the list confidential, or no longer does; the text and its agreements stay (¶38).
///
/// Translations of the list are made anew, since they hold the items that are published and no others.
public struct KeepItemConfidential: PhaseAct {
    public static let kind = "item kept confidential"
    public static let basis = Provision(.procedures, 38)
    public static let deed = Deed.keepConfidential

    public let number: Int
    /// The item, by the number of the act that first proposed it.
    public let item: Int
    /// Whether it is kept confidential from now on.
    public let isConfidential: Bool

    /// A choice about an item.
    public init(phase: Int, _ item: Int, isConfidential: Bool) {
        number = phase
        self.item = item
        self.isConfidential = isConfidential
    }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = OpenUntilConcluded.objection(in: phase) { return refusal }
        guard author.capacity.state == review.state else { return Refusal(MechanismRefusal.forReviewedStateOnly, under: Self.basis) }
        return phase.list.item(item) == nil ? Refusal(MechanismRefusal.noSuchItem(item), under: Self.basis) : nil
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        guard let place = phase.list.items.firstIndex(where: { $0.id == item }) else { return }
        phase.list.items[place].isConfidential = isConfidential
        phase.publication.translations.removeAll { $0.document == .list }
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("item", item)
        facts.put("isConfidential", isConfidential)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        item = try facts.number("item")
        isConfidential = try facts.truth("isConfidential")
    }
}
