public import Law

/// The State under review declares that consultations failed; another draw can then be asked for at any time (¶30).
public struct DeclareConsultationFailed: ReviewAct {
    public static let kind = "consultation failed"
    public static let basis = Provision(.procedures, 30)
    public static let deed = Deed.consult

    /// The consultation, by the number of the act that asked for it.
    public let consultation: Int

    /// A declaration.
    public init(_ consultation: Int) {
        self.consultation = consultation
    }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        guard author.capacity.state == review.state else { return Refusal(MechanismRefusal.forReviewedStateOnly, under: Self.basis) }
        let isOpen = review.consultations.contains { $0.id == consultation && $0.failedOn == nil }
        return isOpen ? nil : Refusal(MechanismRefusal.noSuchConsultation(consultation), under: Self.basis)
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        guard let place = review.consultations.firstIndex(where: { $0.id == consultation }) else { return }
        review.consultations[place].failedOn = mark.day
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("consultation", consultation)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        consultation = try facts.number("consultation")
    }
}
