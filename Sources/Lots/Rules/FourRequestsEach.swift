public import Law
import Registry

/// Each State may ask up to four times for a repeat as State under review, and four times as reviewing State (¶28 d).
public enum FourRequestsEach {
    /// The paragraph that the rule applies.
    public static let basis = Provision(.procedures, 28, "d")

    /// The refusal of a further request by a State that has used all that it has in this role, or `nil`.
    public static func objection(to request: RepeatRequest, in transcript: Transcript) -> Refusal? {
        let used = transcript.repeats.count { earlier in
            guard case .request = earlier.request.ground else { return false }
            return earlier.request.asker == request.asker && earlier.request.role == request.role
        }
        let field = transcript.head.field
        guard used >= field.terms.requests else { return nil }
        return Refusal(
            RepeatRefusal.requestsSpent(asker: field.parties[request.asker].code.text, role: request.role, requests: used), under: basis)
    }
}
