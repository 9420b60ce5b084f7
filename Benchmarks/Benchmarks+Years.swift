import Casework
import Law
import Lots
import Mechanism
import Registry
import Simulation
import Solver
import Storage
import Synchronization
import Vault
import Words

extension Benchmarks {
    /// Lets calm years pass, and prints what recording an act costs in each of them: from the call to what is on the disk.
    static func years(_ years: Int) async throws {
        let scratch = try await ScratchRecord()
        defer { scratch.remove() }
        let records = TimedRecords(scratch.records)
        var simulation = try await calm(years, in: scratch, records)
        var medians: [(year: Int, cost: Duration)] = []
        try await simulation.run { figures in
            let times = records.take()
            guard let sum = times.reduce(nil, { ($0 ?? .zero) + $1 }), times.count > 500 else { return }
            let median = median(times)
            medians.append((figures.year, median))
            print("Year \(figures.year): \(times.count) acts, median \(median), mean \(sum / times.count)")
        }
        guard let first = medians.first, let last = medians.last else { return }
        let ratio = (100 * (last.cost / first.cost)).rounded() / 100
        print("An act of year \(last.year) costs \(ratio) times one of year \(first.year), the first in which reviews are carried out")
    }

    private static func calm(_ years: Int, in scratch: ScratchRecord, _ records: any Records) async throws -> MechanismSimulation {
        let (sodium, files) = (Sodium(), LocalFiles())
        let folder = RegistryFolder("Data/registry", files: files, digests: sodium)
        let registry = try folder.registry(of: folder.tables())
        let definition = try DigestedDefinition(
            reading: files.read("Data/mechanism/untoc-review.json"), from: "untoc-review.json", for: registry.registry,
            unknownStates: .refused, digests: sodium)
        let cycle = try MechanismCycle(reading: files.read("Data/mechanism/untoc-cycle.json"), from: "untoc-cycle.json")
        let questionnaire = try Questionnaire(
            reading: files.read("Data/questionnaire/questions.csv"), from: "questions.csv", for: cycle.texts.texts[0].value)
        let prepared = try PrepareDraw(lastWord: CaDiCaL()).prepare(registry, definition, on: max(registry.registry.asOf ?? day, day))
        let draw = DrawLots(digests: sodium, streams: sodium).draw(prepared, from: .rehearsal(seed: sodium.sha256([0])))
        let keeper = RecordKeeper(records, sealing: scratch.key, digests: sodium, definition: cycle)
        let setting = MechanismSimulation.Setting(
            draw: draw, registry: registry.registry, questionnaire: questionnaire, profile: .calm, start: day, years: years,
            digests: sodium, repeatSeat: RepeatSeat(digests: sodium, streams: sodium, lastWord: CaDiCaL()))
        let attachments = SealedAttachments(in: scratch.folder + "/files", digests: sodium)
        return MechanismSimulation(
            setting, keeper: keeper,
            documents: FileDocuments(keeper, attachments: attachments, mediaTypes: try MagicTypes()), words: try UnicodeWords(),
            chance: sodium.stream(seed: sodium.sha256([1])))
    }

    private static var day: Day { Day("2018-11-01") ?? Day(number: 0) }
}

/// Records that measure how long each writing takes, with the waiting for its turn.
private final class TimedRecords: Records {
    private let records: any Records
    private let times = Mutex<[Duration]>([])

    init(_ records: any Records) { self.records = records }

    /// The times since the last call.
    func take() -> [Duration] {
        times.withLock { times in
            defer { times = [] }
            return times
        }
    }

    func read<Result: Sendable>(_ body: @Sendable (any RecordReader) throws -> Result) async throws -> Result {
        try await records.read(body)
    }

    func write<Result: Sendable>(_ body: @Sendable (any RecordWriter) throws -> Result) async throws -> Result {
        let clock = ContinuousClock()
        let start = clock.now
        let result = try await records.write(body)
        let time = clock.now - start
        times.withLock { $0.append(time) }
        return result
    }
}
