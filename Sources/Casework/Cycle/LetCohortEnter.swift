internal import Law
public import Mechanism
internal import Registry

/// Lets a cohort enter its next phase, with the figures of the gate as the record has them (¶10).
public struct LetCohortEnter: Sendable {
    private let record: RecordAct

    /// Records into the record of a keeper.
    public init(_ keeper: RecordKeeper) { record = RecordAct(keeper) }

    /// Counts what is complete and what was planned, and records the entry, or refuses with these figures.
    ///
    /// - Parameter decision: the symbol of the Conference's decision to go on below the gate; empty for none.
    @discardableResult
    public func callAsFunction(
        _ cohort: Int, decision: String = "", by author: Author, at instant: Int64, request: String
    ) async throws -> Receipt {
        try await record(by: author, at: instant, request: request) { cycle, reader in
            let phase = cycle.phase(ofCohort: cohort)
            return EnterPhase(
                cohort: cohort, phase: phase + 1, planned: cycle.planned(cohort: cohort, phase: phase),
                complete: try Gate.complete(cohort: cohort, phase: phase, in: cycle, reader), decision: decision)
        }
    }
}

/// The figures of the gate between two phases (¶10).
enum Gate {
    /// How many reviews of a cohort have concluded a phase.
    static func complete(cohort: Int, phase: Int, in cycle: Cycle, _ reader: any RecordReader) throws -> Int {
        guard phase > 0 else { return 0 }
        let members = Set(cycle.participants(ofCohort: cohort).map { DerivedValue.text($0.state.text) })
        return try reader.rows(of: .reviewPhase, stream: nil).count {
            members.contains($0.values[0]) && $0.values[1] == .integer(Int64(phase)) && $0.values[9] != .null
        }
    }
}
