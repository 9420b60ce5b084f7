public import Law
public import Registry

/// The focal point certifies the answers on one instrument as they stand; none may be missing (¶18, ¶25, Practice).
public struct CertifyAnswers: PhaseAct {
    public static let kind = "answers certified"
    public static let basis = Provision(.procedures, 25)
    public static let deed = Deed.submitAnswers

    public let number: Int
    /// The instrument.
    public let instrument: InstrumentCode

    /// A certification.
    public init(phase: Int, _ instrument: InstrumentCode) {
        number = phase
        self.instrument = instrument
    }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        guard phase.instruments.contains(instrument) else {
            return Refusal(MechanismRefusal.instrumentNotReviewed(instrument), under: Self.basis)
        }
        let missing = phase.questions(on: instrument).filter { phase.answers.latest[$0] == nil && phase.isAsked($0) }
        return missing.isEmpty ? nil : Refusal(MechanismRefusal.unanswered(missing), under: Self.basis)
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        phase.answers.certified[instrument] = Certification(person: mark.author.person, day: mark.day, act: mark.number)
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
