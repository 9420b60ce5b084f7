internal import Law
internal import Mechanism
internal import Registry

extension Cycle {
    /// The rows that stand in the derived tables for the cycle.
    func rows(ofScope scope: Int, in stream: StreamName) -> [DerivedRow] {
        let name = DerivedValue.text(stream.text)
        let participants = participants.map {
            DerivedRow(
                .participant,
                [name, .text($0.state.text), .number($0.cohort), .codes($0.instruments), .text($0.standing.rawValue), .day($0.since)])
        }
        let entries = entries.map {
            DerivedRow(
                .cohortPhase,
                [
                    name, .number($0.cohort), .number($0.phase), .day($0.day), .number($0.planned), .number($0.complete),
                    .number($0.needed), .word($0.decision.isEmpty ? nil : $0.decision),
                ])
        }
        return participants + entries
    }
}
