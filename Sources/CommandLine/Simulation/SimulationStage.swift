internal import Casework
internal import Law
internal import Lots
internal import Mechanism
internal import Registry
internal import Simulation

/// Everything that a simulation of the mechanism runs on: a draw, a new database, a key, all from one seed.
struct SimulationStage {
    let setting: MechanismSimulation.Setting
    let records: any Records
    let keeper: RecordKeeper
    let documents: FileDocuments
    let words: any WordCounting
    let chance: any RandomWords

    /// The day from which the public figures of the first cycle count.
    static let firstDay = Day("2018-11-01")

    /// Draws lots and makes the database with its key beside it.
    static func set(
        _ invocation: Invocation, _ plan: SimulationPlan, _ ports: Ports, witness: (@Sendable (DoneRequest) -> Void)? = nil
    ) async throws -> SimulationStage {
        guard let record = ports.record, let start = firstDay else {
            throw Failure(.configuration, cannot: "simulate", because: "this program was built without a database")
        }
        let basis = try LotsBasis.read(invocation, ports)
        let prepared = try basis.prepare(on: max(basis.registry.registry.asOf ?? start, start), invocation.console, ports)
        let definition = try CycleFile.read(invocation, ports)
        let questionnaire = try QuestionnaireFile.read(for: definition, invocation, ports)
        let draw = DrawLots(digests: ports.digests, streams: ports.streams).draw(prepared, from: .rehearsal(seed: plan.seed(.draw, ports)))
        let keys = record.masterKeys(SeededChance(ports.streams.stream(seed: plan.seed(.keys, ports))))
        let (key, records) = try await Failure.explaining("make the database \(plan.database)") {
            // The key first: acts without their key could never be read.
            (try keys.create(at: KeyOptions.usualFile(of: plan.database)), try await record.databases.create(plan.database))
        }
        let keeper = RecordKeeper(records, sealing: key, digests: ports.digests, definition: definition, witness: witness)
        let documents = FileDocuments(
            keeper, attachments: record.attachments(OpenedRecord.filesFolder(of: plan.database)), mediaTypes: try record.mediaTypes())
        return SimulationStage(
            setting: MechanismSimulation.Setting(
                draw: draw, registry: basis.registry.registry,
                questionnaire: questionnaire, profile: plan.profile, start: start, years: plan.years, digests: ports.digests,
                repeatSeat: RepeatSeat(digests: ports.digests, streams: ports.streams, lastWord: ports.lastWord)),
            records: records, keeper: keeper, documents: documents, words: try record.words(),
            chance: ports.streams.stream(seed: plan.seed(.people, ports)))
    }
}
