internal import Casework
internal import JSONText
internal import Law
internal import Simulation

/// `palermo simulate`: the whole mechanism for some years, undisturbed or with faults.
enum MechanismCommand {
    private static let database = Option("db", "FILE", .file, "the database that is made", stands: .once)
    private static let seed = Option("seed", "HEX", .hexadecimalNumber(bytes: 32), "the seed of the whole simulation (default: 0)")
    private static let years = Option("years", "N", .integer(1...50), "how many years pass", default: "12")
    private static let profile = Option("profile", "NAME", .choice(Profile.all.map(\.name)), "how States behave", default: "calm")
    private static let summary = Option("summary", "FILE", .file, "where every figure is written as JSON")
    private static let picture = Option("picture", "FILE", .file, "where the picture is written as SVG")
    private static let acknowledge = Flag("acknowledge", "print a line for each act once it is recorded")
    private static let faults = Flag("faults", "then disturb the same run in every way, and say what was lost: nothing, if all is well")
    private static let rounds = Option("rounds", "N", .integer(1...100_000), "how often --faults kills the process", default: "20")

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "simulate",
            abstract: "Run the whole mechanism on a virtual clock",
            discussion: """
                Lots are drawn, and for twelve years every State, focal point, expert and office does its part, by a seeded profile and \
                through the same use cases as real people: \(Profile.all.map { "\($0.name) (\($0.abstract))" }.joined(separator: ", ")). \
                The result is a database that every other command can read; its master key is in FILE.key, its documents are in FILE.files. \
                People and texts are invented. The same seed gives the same content.

                With --faults the same run is made again and again in the folder FILE.faults: processes are killed, disks become full, bytes \
                are flipped in copies, requests are repeated and reordered. Nothing that was acknowledged may be missing, and nothing may \
                be changed without being told. The same seed gives the same faults.
                """,
            options: [database, seed, years, profile, summary, picture, rounds] + LotsBasis.options,
            flags: [acknowledge, faults],
            examples: [
                Example("Twelve calm years", "palermo simulate --db calm.db --summary calm.json --picture calm.svg"),
                Example("A year with faults", "palermo simulate --db tried.db --years 1 --faults --rounds 100"),
            ],
            action: { try await simulate($0, ports) })
    }

    private static func simulate(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let plan = SimulationPlan(
            database: invocation[database] ?? "", seed: invocation[seed] ?? "0",
            profile: Profile.all.first { $0.name == invocation[profile] } ?? .calm, years: invocation.integer(years) ?? 12)
        if invocation[faults] {
            return try await FaultCommand.run(
                invocation, plan, options: options(of: plan, invocation), rounds: invocation.integer(rounds) ?? 20, ports)
        }
        let stage = try await SimulationStage.set(invocation, plan, ports)
        let console = invocation.console
        let says = invocation[acknowledge]
        let years = try await run(stage, plan, console) { receipt, request in
            if says { console.output.write("recorded \(receipt.position) \(request)\n") }
        }
        let report = YearlyReport(plan: plan, years: years)
        if let path = invocation[summary] { try write(Array(report.json.prettyText.utf8), to: path, "the figures", ports) }
        if let path = invocation[picture], let plot = ports.yearlyPlot?(years, plan.profile, plan.shortSeed) {
            try write(plot, to: path, "the picture", ports)
        }
        console.output.write(report.text)
        return .ok
    }

    /// Lets the years pass; where an act could not be recorded, its request is named.
    static func run(
        _ stage: SimulationStage, _ plan: SimulationPlan, _ console: Console, _ acknowledge: @escaping @Sendable (Receipt, String) -> Void
    ) async throws -> [YearFigures] {
        var simulation = MechanismSimulation(
            stage.setting, keeper: stage.keeper, documents: stage.documents, words: stage.words, chance: stage.chance,
            acknowledge: acknowledge)
        let progress = ProgressLine("simulating \(plan.years) years", total: plan.years, on: console.error)
        defer { progress.finish() }
        do {
            try await simulation.run { progress.update($0.year) }
        } catch {
            throw Failure.unrecorded(simulation.lastRequest, error) ?? error
        }
        return simulation.years
    }

    /// The options of a call that a second run needs to come to the same.
    private static func options(of plan: SimulationPlan, _ invocation: Invocation) -> [String] {
        let named = LotsBasis.options.flatMap { option in invocation[option].map { [option.written, $0] } ?? [] }
        return [seed.written, plan.seed, years.written, "\(plan.years)", profile.written, plan.profile.name] + named
    }

    private static func write(_ bytes: [UInt8], to path: String, _ what: String, _ ports: Ports) throws(Failure) {
        do throws(FileFault) { try ports.files.write(bytes, to: path) } catch { throw Failure.writing(what, error) }
    }
}
