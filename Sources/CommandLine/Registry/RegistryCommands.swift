/// `palermo registry`: who is party to what.
enum RegistryCommands {
    static func group(_ ports: Ports) -> Command {
        Command(
            group: "registry",
            abstract: "Check, list and compare the tables of States and treaties",
            discussion: """
                A registry is a folder with five tables in CSV: states.csv, regional_groups.csv, instruments.csv, \
                treaty_status.csv and reservations.csv. The one that is shipped is used where none is named.
                """,
            examples: [Example("List the parties to the Firearms Protocol", "palermo registry list --instrument FA")],
            subcommands: [CheckCommand.command(ports), ListCommand.command(ports), ShowCommand.command(ports), DiffCommand.command(ports)])
    }
}
