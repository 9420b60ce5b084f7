/// `palermo review`: one review, as somebody may read it.
enum ReviewCommands {
    static func group(_ ports: Ports) -> Command {
        Command(
            group: "review",
            abstract: "Read the reviews of a record",
            discussion: """
                A review is shown as anybody may read it: where it stands, what is published, what was opened to everybody. With --as \
                it is shown as somebody may read it to whom the record gives that capacity: no more, and no trace of the rest.
                """,
            examples: [Example("See where all reviews stand", "palermo review list --db palermo.db")],
            subcommands: [
                ReviewListCommand.command(ports), ReviewShowCommand.command(ports), ReviewTimelineCommand.command(ports),
                ReviewExportCommand.command(ports),
            ])
    }
}
