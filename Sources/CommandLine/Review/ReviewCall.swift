internal import Casework
internal import Law
internal import Mechanism
internal import Registry

/// A review that a call names, with who reads it.
struct ReviewCall {
    /// The options that every command on one review understands.
    static let options = [ReviewOptions.database, ReviewOptions.phase, ReaderOptions.capacity, ReaderOptions.person] + OpenedRecord.options

    let state: StateCode
    let reader: Author
    let phase: Int?
    let names: [StateCode: String]
    private let record: OpenedRecord
    private let questionnaire: Questionnaire

    /// Opens the record, and finds the reader in it.
    static func open(_ invocation: Invocation, _ ports: Ports) async throws -> ReviewCall {
        let state = StateCode(try invocation.value(ReviewOptions.state).uppercased())
        let names = try ReviewOptions.names(invocation, ports)
        let record = try await OpenedRecord.open(invocation.value(ReviewOptions.database), invocation, ports)
        try await ReviewSearch(names: names).require(state, in: record.keeper)
        return ReviewCall(
            state: state, reader: try await ReaderOptions.reader(of: state, invocation, in: record.keeper),
            phase: invocation.integer(ReviewOptions.phase), names: names, record: record,
            questionnaire: try QuestionnaireFile.read(for: record.definition, invocation, ports))
    }

    /// What the reader may read of the review.
    func dossier(on day: Day) async throws -> ReviewDossier {
        let found = try await Failure.explaining(asked) {
            try await ReadReview(record.keeper, asking: questionnaire)(state, by: reader, on: day, phase: phase)
        }
        guard let found else { throw ReviewSearch.nothing(of: state) }
        if let phase, found.phases.isEmpty { throw notOpened(phase) }
        return found
    }

    /// What the reader may know of who did what when.
    func timeline() async throws -> ReviewTimeline {
        let found = try await Failure.explaining(asked) { try await ReadTimeline(record.keeper)(state, by: reader, phase: phase) }
        guard let found else { throw ReviewSearch.nothing(of: state) }
        if let phase, found.steps.isEmpty { throw notOpened(phase) }
        return found
    }

    /// The State with its name, where it is known.
    var nameOfState: String { names[state].map { "\($0) (\(state))" } ?? state.text }

    private var asked: String { "read the review of \(state)" }

    private func notOpened(_ phase: Int) -> Failure {
        let words = MechanismWording.words(MechanismRefusal.phaseNotOpened(phase))
        return Failure(.unavailable, cannot: asked, because: words.reason, remedy: "Leave --phase out to see the phases that are open.")
    }
}
