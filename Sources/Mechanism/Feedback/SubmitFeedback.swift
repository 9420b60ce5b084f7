public import Law
public import Registry

/// Hands in the observations of a reviewing State on one instrument, after the answers were received (¶35).
public struct SubmitFeedback: PhaseAct {
    public static let kind = "feedback submitted"
    public static let basis = Provision(.procedures, 35)
    public static let deed = Deed.submitFeedback

    public let number: Int
    /// The instrument.
    public let instrument: InstrumentCode

    /// A submission.
    public init(phase: Int, _ instrument: InstrumentCode) {
        number = phase
        self.instrument = instrument
    }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = OpenUntilConcluded.objection(in: phase) ?? OwnInstrumentsOnly.objection(to: author, on: instrument, in: review) {
            return refusal
        }
        guard let state = author.capacity.state, phase.answers.isSubmitted(for: phase.instruments) else {
            return Refusal(MechanismRefusal.answersNotReceived, under: Self.basis)
        }
        guard phase.feedback.hasComment(by: state, on: instrument) else {
            return Refusal(MechanismRefusal.nothingObserved(instrument), under: Self.basis)
        }
        return phase.feedback.submissions.first { $0.state == state && $0.instrument == instrument }
            .map { Refusal(MechanismRefusal.submittedAlready(instrument, on: $0.day), under: Self.basis) }
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        guard let state = mark.author.capacity.state else { return }
        phase.feedback.submissions.append(
            FeedbackSubmission(state: state, instrument: instrument, day: mark.day, person: mark.author.person))
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("instrument", instrument)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        instrument = try facts.instrument("instrument")
    }
}
