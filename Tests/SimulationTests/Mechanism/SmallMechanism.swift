import Casework
import CaseworkTesting
import Law
import Lots
import Mechanism
import Registry
import Simulation
import Solver
import Synchronization
import Testing
import Vault

/// The whole mechanism among the ten invented States, in memory.
struct SmallMechanism {
    private static let sodium = Sodium()

    let records = MemoryRecords()
    let keeper: RecordKeeper
    private(set) var simulation: MechanismSimulation
    private(set) var acknowledged = 0

    /// So many years by a profile, from a seed.
    init(_ profile: Profile = .calm, years: Int, seed: UInt8 = 1) async throws {
        keeper = RecordKeeper(records, sealing: CountedSealing(), digests: CountedDigests(), definition: InventedCycle.definition)
        let receipts = Receipts()
        simulation = MechanismSimulation(
            MechanismSimulation.Setting(
                draw: try Self.draw(), registry: InventedMechanism.registry, questionnaire: try Self.questionnaire(),
                profile: profile, start: try #require(Day("2018-11-01")), years: years, digests: Self.sodium,
                repeatSeat: RepeatSeat(digests: Self.sodium, streams: Self.sodium, lastWord: CaDiCaL())),
            keeper: keeper, documents: nil, words: SpacedWords(),
            chance: Self.sodium.stream(seed: Array(repeating: seed, count: 32)), acknowledge: { _, _ in receipts.add() })
        try await simulation.run()
        acknowledged = receipts.count
    }

    /// The figures of the years.
    var years: [YearFigures] { simulation.years }

    /// The link of the last act, which binds all acts before it.
    var head: [UInt8] { get async throws { try await records.read { try $0.head().link } } }

    /// How many acts there are.
    var acts: Int64 { get async throws { try await records.read { try $0.head().position } } }

    private static func draw() throws -> Transcript {
        let registry = DigestedRegistry(
            registry: InventedMechanism.registry, digest: InventedMechanism.tables.digest(sha256: sodium.sha256))
        let definition = try DigestedDefinition(
            reading: Array(InventedMechanism.definition.utf8), from: "mechanism.json", for: registry.registry, unknownStates: .refused,
            digests: sodium)
        let prepared = try PrepareDraw(lastWord: CaDiCaL()).prepare(registry, definition, on: try #require(Day("2018-11-01")))
        return DrawLots(digests: sodium, streams: sodium).draw(prepared, from: .rehearsal(seed: Array(repeating: 1, count: 32)))
    }

    private static func questionnaire() throws -> Questionnaire {
        try Questionnaire(
            reading: Array(InventedCycle.questions.utf8), from: "questions.csv", for: InventedCycle.definition.texts.texts[0].value)
    }
}

/// Counts receipts.
private final class Receipts: Sendable {
    private let number = Mutex(0)

    var count: Int { number.withLock { $0 } }

    func add() { number.withLock { $0 += 1 } }
}
