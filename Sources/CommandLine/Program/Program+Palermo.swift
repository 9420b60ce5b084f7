private import Casework

extension Program {
    /// The program with all its commands; what they need from outside is handed in here.
    package static func palermo(_ ports: Ports) -> Program {
        Program(
            commands: [
                RegistryCommands.group(ports), LotsCommands.group(ports), ReviewCommands.group(ports), WordsCommand.command(ports),
                MechanismCommand.command(ports), ServeCommand.command(ports), TrialCommand.command(ports), InviteCommand.command(ports),
            ] + RecordCommands.all(ports)
        ) { error in
            Failure.ofRecord(error, cannot: "use the record") ?? (error as? FileFault).map { Failure.reading("what is needed", $0) }
        }
    }
}
