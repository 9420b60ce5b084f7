internal import Casework
internal import Law
internal import Mechanism
internal import Simulation

/// `palermo trial`: the site on a record that the simulation made, with links to try it as everybody.
enum TrialCommand {
    private static let folder = Argument("DIR", .folder, "the folder in which the trial is kept; it is made if it is not there")
    private static let profile = Option("profile", "NAME", .choice(Profile.all.map(\.name)), "how States behave", default: "real")

    private static let years = Option("years", "N", .integer(1...50), "how many years pass (default: those until today)")

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "trial",
            abstract: "Try the site on a simulated record",
            discussion: """
                The first time, lots are drawn on the real registry, and invented people work until today, so that there are reviews at every \
                step. Then the site is served, and a link is printed for one person of each role. A link works once; another start prints new \
                ones. All people and texts are invented.
                """,
            arguments: [folder],
            options: [
                profile, years, ServeOptions.listen, ServeOptions.socket, ServeOptions.origin, ServeOptions.certificate,
                ServeOptions.certificateKey,
            ]
                + LotsBasis.options,
            flags: [ServeOptions.behindProxy, ServeOptions.quiet],
            examples: [Example("Try the site", "palermo trial out/trial")],
            action: { try await run($0, ports) })
    }

    private static func run(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let path = DrawFiles.path("palermo.db", in: try invocation.value(folder))
        if !ports.files.exists(path) { try await simulate(into: path, invocation, ports) }
        let record = try await OpenedRecord.open(path, invocation, ports)
        let console = invocation.console
        let accounts = try await ports.requireSite().accounts(
            record, record.path + ".outgoing", DataFolder.find(invocation, ports).path)
        let cast = TrialCast(
            keeper: record.keeper, names: try LotsBasis.read(invocation, ports).names, today: ports.clock.today())
        let plan = try await ServeOptions.plan(record, invocation, ports) { origin in
            let invitations = TrialInvitations(record: record, accounts: accounts, cast: cast, ports: ports, origin: origin)
            console.output.write(try await invitations.text())
        }
        try await ports.requireSite().serve(plan)
        return .ok
    }

    /// As many whole years as have passed since the first cycle began.
    private static func simulate(into path: String, _ invocation: Invocation, _ ports: Ports) async throws {
        try Failure.making(path.folder, ports)
        let behaviour = Profile.all.first { $0.name == invocation[profile] } ?? .calm
        let days = SimulationStage.firstDay.map { ports.clock.today() - $0 } ?? 0
        let plan = SimulationPlan(
            database: path, seed: "0", profile: behaviour, years: invocation.integer(years) ?? max(1, days * 4 / 1461))
        let stage = try await SimulationStage.set(invocation, plan, ports)
        _ = try await MechanismCommand.run(stage, plan, invocation.console) { _, _ in }
    }
}

extension Failure {
    fileprivate static func making(_ folder: String?, _ ports: Ports) throws(Failure) {
        guard let folder else { return }
        do throws(FileFault) { try ports.files.makeFolder(folder) } catch { throw Failure.writing("the trial", error) }
    }
}
