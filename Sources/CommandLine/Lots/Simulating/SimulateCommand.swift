internal import Casework
internal import JSONText
internal import Law
internal import Lots
internal import Simulation

/// `palermo lots simulate`: many draws, counted, and whether like States are treated alike.
enum SimulateCommand {
    private static let draws = Option("draws", "N", .integer(1...10_000_000), "how many draws are held", stands: .once)
    private static let seed = Option("seed", "HEX", .hexadecimalNumber(bytes: 32), "the seed of the whole simulation (default: 0)")
    private static let day = Option("on", "DATE", .date, "the day of the draw (default: today, UTC)")
    private static let out = Option("out", "DIR", .folder, "where fairness.json and fairness.svg are written (default: nowhere)")
    private static let format = RegistryOptions.format(["text", "json"])

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "simulate",
            abstract: "Hold many draws and count: loads, reviewers, fairness",
            discussion: """
                Each draw follows all rules, and eligibility is as exact as in a real draw; only the lists of those eligible are not written down. \
                States of the same group and instruments are exchangeable: over many draws they must fare alike, within the error that chance makes \
                (chi-square with its p-value, for each such class).
                """,
            options: [draws, seed, day, out] + LotsBasis.options + [format],
            examples: [Example("A thousand draws, with a plot", "palermo lots simulate --draws 1000 --out simulation")],
            action: { try await simulate($0, ports) })
    }

    private static func simulate(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let basis = try LotsBasis.read(invocation, ports)
        let day = invocation[day].flatMap { Day($0) } ?? ports.clock.today()
        let prepared = try basis.prepare(on: day, invocation.console, ports)
        let count = invocation.integer(draws) ?? 1
        let progress = ProgressLine("holding \(count) draws", total: count, on: invocation.console.error)
        let clock = ContinuousClock()
        let start = clock.now
        let trials = await SimulateDraws(digests: ports.digests, streams: ports.streams)
            .run(count, from: prepared.search, seed: invocation[seed] ?? "0") { progress.update($0) }
        progress.finish()
        let report = SimulateReport(trials: trials, fairness: Fairness(trials), duration: clock.now - start, names: basis.names)
        if let folder = invocation[out] { try write(report, into: folder, ports) }
        invocation.console.output.write(invocation[format] == "json" ? report.json.prettyText : report.text + written(invocation[out]))
        return trials.breaches.isEmpty ? .ok : .software
    }

    private static func write(_ report: SimulateReport, into folder: String, _ ports: Ports) throws(Failure) {
        var files = [NamedBytes("fairness.json", Array(report.json.prettyText.utf8))]
        if let plot = ports.fairnessPlot?(report.fairness, report.trials.field) { files.append(NamedBytes("fairness.svg", plot)) }
        do throws(FileFault) { try ports.files.write(files, into: folder) } catch { throw Failure.writing("the simulation", error) }
    }

    private static func written(_ folder: String?) -> String {
        folder.map { "\nResults in \($0):\n  fairness.json   every figure, by class and State\n  fairness.svg    a picture of them\n" }
            ?? ""
    }
}
