internal import Casework
internal import Mechanism
internal import Registry

/// Finds out whether a State is reviewed at all, and what to say where it is not.
struct ReviewSearch {
    let names: [StateCode: String]

    /// Refuses a State that is not in the cycle, or takes no part in it.
    func require(_ state: StateCode, in keeper: RecordKeeper) async throws {
        let participants = try await Failure.explaining("read the review of \(state)") { try await keeper.cycle().participants }
        guard let participant = participants.first(where: { $0.state == state }) else { throw unknown(state, participants.map(\.state)) }
        if participant.standing == .optedOut { throw Self.nothing(of: state) }
    }

    /// The failure that a State is not reviewed.
    static func nothing(of state: StateCode) -> Failure {
        Failure(
            .unavailable, cannot: "read the review of \(state)",
            because: "\(state) takes no part in the cycle, so there is no review of it",
            remedy: "'palermo review list' shows all reviews.")
    }

    private func unknown(_ state: StateCode, _ participants: [StateCode]) -> Failure {
        let name = names[state].map { "\($0) (\(state))" }
        let meant = participants.map(\.text).nearest(to: state.text).flatMap { code in
            names[StateCode(code)].map { "\($0) (\(code))" } ?? code
        }
        let question = name == nil ? meant.map { "; did you mean \($0)?" } ?? "" : ""
        return Failure(
            .usage, cannot: "read the review of '\(state)'",
            because: (name.map { "\($0) is not in this cycle" } ?? "no State has this code") + question,
            remedy: "'palermo review list' shows all reviews.")
    }
}
