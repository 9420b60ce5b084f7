public import Law
import Registry

/// Each State may ask up to four times for a repeat as State under review, and four times as reviewing State (¶28 d).
public enum FourRequestsEach {
    /// The paragraph that the rule applies.
    public static let basis = Provision(.procedures, 28, "d")

    /// The refusal of a further request by a State that has used all that it has in this role, or `nil`.
    public static func objection(to request: RepeatRequest, in transcript: Transcript) -> Refusal? {
        let used = requestsUsed(by: request.asker, as: request.role, in: transcript)
        let field = transcript.head.field
        guard used >= field.terms.requests else { return nil }
        return Refusal(
            RepeatRefusal.requestsSpent(asker: field.parties[request.asker].code.text, role: request.role, requests: used), under: basis)
    }

    /// How many requests a State still has in a role.
    public static func requestsLeft(to asker: Int, as role: RepeatRequest.Role, in transcript: Transcript) -> Int {
        max(0, transcript.head.field.terms.requests - requestsUsed(by: asker, as: role, in: transcript))
    }

    private static func requestsUsed(by asker: Int, as role: RepeatRequest.Role, in transcript: Transcript) -> Int {
        transcript.repeats.count { earlier in
            guard case .request = earlier.request.ground else { return false }
            return earlier.request.asker == asker && earlier.request.role == role
        }
    }
}
