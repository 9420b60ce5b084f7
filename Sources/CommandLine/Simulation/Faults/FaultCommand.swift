internal import Casework
internal import Simulation

/// `palermo simulate --faults`: a run that nobody disturbs, and the same run disturbed in every way that we know of.
enum FaultCommand {
    static func run(_ invocation: Invocation, _ plan: SimulationPlan, options: [String], rounds: Int, _ ports: Ports) async throws
        -> ExitCode
    {
        let asked = "try faults on \(plan.database)"
        guard let machine = ports.faultMachine else {
            throw Failure(.configuration, cannot: asked, because: "this program was built without processes")
        }
        let setting = try await undisturbed(invocation, plan, options, machine, ports)
        guard !ports.files.exists(setting.folder) else {
            throw Failure(
                .cannotCreate, cannot: asked, because: "something stands at \(setting.folder) already", remedy: "Take it away first.")
        }
        try await Failure.explaining(asked) { try ports.files.makeFolder(setting.folder) }
        let output = invocation.console.output
        output.write("\(setting.heading)\n")
        var isSound = true
        for (name, drill) in drills(setting, rounds) {
            let progress = ProgressLine(name, total: drill.rounds, on: invocation.console.error)
            let outcome = try await Failure.explaining(asked) { try await drill.run { progress.update($0) } }
            progress.finish()
            output.write("\n" + outcome.text(width: output.width))
            isSound = isSound && outcome.failures.isEmpty
        }
        if isSound { machine.remove(setting.folder) }
        output.write(isSound ? "\nNothing failed.\n" : "\nSomething failed; what it left is in \(setting.folder).\n")
        return isSound ? .ok : .software
    }

    private static func drills(_ setting: FaultSetting, _ rounds: Int) -> [(String, any FaultDrill)] {
        [
            ("killing", KillDrill(setting: setting, rounds: rounds)),
            ("filling disks", FullDiskDrill(setting: setting, rounds: max(1, rounds / 4))),
            ("flipping bytes", FlipDrill(setting: setting, rounds: 10 * rounds)),
            ("repeating requests", RequestDrill(setting: setting)),
        ]
    }

    /// Lets the years pass once, and notes each request.
    private static func undisturbed(
        _ invocation: Invocation, _ plan: SimulationPlan, _ options: [String], _ machine: any FaultMachine, _ ports: Ports
    ) async throws -> FaultSetting {
        let notes = RunNotes()
        let stage = try await SimulationStage.set(invocation, plan, ports) { notes.note($0) }
        _ = try await MechanismCommand.run(stage, plan, invocation.console) { receipt, _ in notes.note(acknowledged: receipt.position) }
        let files = try ports.requireRecord().attachments(OpenedRecord.filesFolder(of: plan.database))
        let sealed = try files.addresses().reduce(0) { try $0 + files.sealed($1).count }
        return FaultSetting(
            ports: ports, record: try ports.requireRecord(), machine: machine, plan: plan, definition: stage.keeper.definition,
            options: options, undisturbed: try await notes.run(in: stage.records),
            dataOptions: invocation[DataFolder.option].map { [DataFolder.option.written, $0] } ?? [],
            size: try ports.files.read(plan.database).count + sealed)
    }
}

/// One kind of faults.
protocol FaultDrill {
    /// How many rounds there are.
    var rounds: Int { get }
    /// Tries all rounds, and says after each how many are done.
    func run(_ progress: (Int) -> Void) async throws -> FaultOutcome
}
