public import Law
public import Registry

/// Hands in the certified answers on one instrument, or supplements to them; with the last instrument the reviewing States' time begins (¶25, ¶34).
///
/// Nothing is closed by force: answers that come late are taken as they come.
public struct SubmitAnswers: PhaseAct {
    public static let kind = "answers submitted"
    public static let basis = Provision(.procedures, 34)
    public static let deed = Deed.submitAnswers

    public let number: Int
    /// The instrument.
    public let instrument: InstrumentCode

    /// A submission.
    public init(phase: Int, _ instrument: InstrumentCode) {
        number = phase
        self.instrument = instrument
    }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        guard phase.answers.certified[instrument] == nil else { return nil }
        if let last = phase.answers.submissions.last(where: { $0.instrument == instrument }), !phase.answers.hasNewer(than: last) {
            return Refusal(MechanismRefusal.submittedAlready(instrument, on: last.day), under: Self.basis)
        }
        return Refusal(MechanismRefusal.notCertified(instrument), under: Self.basis)
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        phase.answers.certified[instrument] = nil
        phase.answers.submissions.append(Submission(instrument: instrument, day: mark.day, act: mark.number, person: mark.author.person))
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

extension AnswersFile {
    /// Whether an answer on the instrument was written after it was submitted.
    fileprivate func hasNewer(than submission: Submission) -> Bool {
        latest.values.contains { $0.question.instrument == submission.instrument && $0.act > submission.act }
    }
}
