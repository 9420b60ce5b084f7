public import Law

/// Opens answers, dialogue, documents or the list to all States parties or to everybody; what is public is not made secret again (¶40, ¶41).
public struct Disclose: PhaseAct {
    public static let kind = "opened to others"
    public static let basis = Provision(.procedures, 40)
    public static let deed = Deed.disclose

    public let number: Int
    /// What kind of thing.
    public let record: DisclosedRecord
    /// Which one of them; empty for all of the kind.
    public let part: String
    /// To whom.
    public let audience: Audience

    /// An opening of something to an audience.
    public init(phase: Int, _ record: DisclosedRecord, part: String = "", to audience: Audience) {
        number = phase
        self.record = record
        self.part = part
        self.audience = audience
    }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = DisclosureByReviewedState.objection(to: author, in: review) { return refusal }
        guard phase.hasFinished(record, part: part) else {
            return Refusal(MechanismRefusal.nothingToDisclose(record, part: part), under: Self.basis)
        }
        return phase.disclosure(of: record, part: part, to: audience)
            .map { Refusal(MechanismRefusal.disclosedAlready(on: $0.day), under: Self.basis) }
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        phase.disclosures.append(Disclosure(record: record, part: part, audience: audience, day: mark.day))
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("record", record)
        facts.put("part", part)
        facts.put("audience", audience)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        record = try facts.word("record")
        part = try facts.text("part")
        audience = try facts.word("audience")
    }
}

extension PhaseReview {
    /// Whether there is something of a kind that others could be shown: never a draft, nor an item that is kept confidential (¶38).
    func hasFinished(_ record: DisclosedRecord, part: String) -> Bool {
        switch record {
        case .answers:
            part.isEmpty
                ? !answers.submissions.isEmpty
                : answers.latest[QuestionID(part)].map { answers.isSubmitted(on: $0.question.instrument) } ?? false
        case .dialogue: part.isEmpty ? !dialogue.messages.isEmpty : dialogue.messages.contains { "\($0.id)" == part }
        case .documents: dialogue.documents.contains { $0.stage == .cleared && (part.isEmpty || "\($0.id)" == part) }
        case .list: publication.concludedOn != nil && (part.isEmpty || list.items.contains { "\($0.id)" == part && !$0.isConfidential })
        }
    }
}
