public import Law

/// Writes the summary, of at most 1,500 words; a new text withdraws the agreements to the one before (¶38, ¶39).
public struct DraftSummary: PhaseAct {
    public static let kind = "summary drafted"
    public static let basis = Provision(.procedures, 38)
    public static let deed = Deed.draftOutcome

    public let number: Int
    /// The version that the writer had before them; 0 where there was none.
    public let basedOn: Int
    /// The text.
    public let passage: Passage

    /// A text of the summary.
    public init(phase: Int, basedOn: Int, _ passage: Passage) {
        number = phase
        self.basedOn = basedOn
        self.passage = passage
    }

    public var texts: [String] { [passage.body ?? ""] }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = OpenUntilConcluded.objection(in: phase) ?? SummaryOfAtMost1500Words.objection(to: passage, in: review, on: day) {
            return refusal
        }
        guard basedOn == phase.summary.version else {
            return Refusal(MechanismRefusal.otherVersion(atHand: phase.summary.version), under: Self.basis)
        }
        return nil
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        if let old = phase.summary.text { phase.summary.earlier.append(old) }
        phase.summary.text = PassageReference(passage, of: mark.number)
        phase.summary.version += 1
        phase.summary.agreements.withdraw()
        phase.summary.agreedOn = nil
        phase.publication.translations.removeAll { $0.document == .summary }
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("basedOn", basedOn)
        facts.put(passage)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        basedOn = try facts.number("basedOn")
        passage = try facts.passage()
    }
}
