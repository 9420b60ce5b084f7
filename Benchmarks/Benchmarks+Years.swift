import Casework
import Law
import Lots
import Mechanism
import Registry
import Simulation
import Solver
import Storage
import Vault
import Words

extension Benchmarks {
    /// Lets calm years pass, and prints what an act costs in each of them.
    static func years(_ years: Int) async throws {
        let scratch = try await ScratchRecord()
        defer { scratch.remove() }
        var simulation = try await calm(years, in: scratch)
        let clock = ContinuousClock()
        var (start, costs) = (clock.now, [(year: Int, cost: Double)]())
        try await simulation.run { figures in
            let elapsed = clock.now - start
            start = clock.now
            guard figures.acts > 1_000 else { return }
            let cost = elapsed / .microseconds(figures.acts)
            costs.append((figures.year, cost))
            print("Year \(figures.year): \(figures.acts) acts, \(Int(cost)) microseconds each")
        }
        guard let first = costs.first, let last = costs.last else { return }
        let ratio = (100 * last.cost / first.cost).rounded() / 100
        print("An act of year \(last.year) costs \(ratio) times one of year \(first.year), the first in which reviews are carried out")
    }

    private static func calm(_ years: Int, in scratch: ScratchRecord) async throws -> MechanismSimulation {
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
        let keeper = RecordKeeper(scratch.records, sealing: scratch.key, digests: sodium, definition: cycle)
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
