public import Law

/// Something that a person does in one review: what is asked, what is recorded, and what follows from it are one value.
///
/// `objection` decides, from the review as it stands; `takeEffect` says what is so afterwards and cannot fail, so that the record can be
/// replayed under rules that have changed since. Whether the person may do it at all is not asked here but in `Access`.
public protocol ReviewAct: Sendable {
    /// What was done, as the record names it: `answers submitted`.
    static var kind: String { get }
    /// The paragraph that provides for the act.
    static var basis: Provision { get }
    /// What access must allow.
    static var deed: Deed { get }
    /// The phase that it concerns, from 1; none where it concerns the review as a whole.
    var phase: Int? { get }
    /// The words that it brings, in the order in which passages refer to them.
    var texts: [String] { get }
    /// What the rules say against it.
    func objection(in review: Review, by author: Author, on day: Day) -> Refusal?
    /// What is so once it is recorded.
    func takeEffect(in review: inout Review, as mark: ActMark)
    /// Writes what is recorded.
    func write(to facts: inout FactsWriter)
    /// Reads what was recorded, without its texts.
    init(reading facts: inout FactsReader) throws(FactsFault)
}

extension ReviewAct {
    public var phase: Int? { nil }
    public var texts: [String] { [] }
}

/// Where an act stands in the record of its review, who did it, and when.
public struct ActMark: Hashable, Sendable {
    /// The number in the review, from 1; it names whatever the act brought about.
    public let number: Int
    /// The calendar day in Vienna.
    public let day: Day
    /// Who did it.
    public let author: Author

    /// The mark of an act.
    public init(number: Int, day: Day, author: Author) {
        self.number = number
        self.day = day
        self.author = author
    }
}

/// An act that concerns one phase of a review that has been opened.
public protocol PhaseAct: ReviewAct {
    /// The phase, from 1.
    var number: Int { get }
    /// What the rules say against it in the phase.
    func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal?
    /// What is so in the phase once it is recorded.
    func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark)
}

extension PhaseAct {
    public var phase: Int? { number }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        guard let phase = review.phase(number) else { return Refusal(MechanismRefusal.phaseNotOpened(number), under: Self.basis) }
        return objection(in: phase, of: review, by: author, on: day)
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        // Phases are opened in their order (¶15), so that the number is the place.
        let index = number - 1
        guard review.phases.indices.contains(index) else { return }
        // The phase is taken out while it changes, so that it is not copied.
        var phase = PhaseReview.vacant
        swap(&phase, &review.phases[index])
        takeEffect(in: &phase, of: review, as: mark)
        swap(&phase, &review.phases[index])
    }
}
