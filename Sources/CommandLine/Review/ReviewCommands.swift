/// `palermo review`: one review, as somebody may read it.
enum ReviewCommands {
    static func group(_ ports: Ports) -> Command {
        Command(
            group: "review",
            abstract: "Read the reviews of a record",
            discussion: """
                Who reads nothing but says so sees what anybody may: where a review stands, and what is published or was opened to everybody. \
                With --as somebody reads in a capacity that the record gives them, and sees what that capacity may read: no more, and no \
                trace of the rest.
                """,
            examples: [Example("See where all reviews stand", "palermo review list --db palermo.db")],
            subcommands: [
                ReviewListCommand.command(ports), ReviewShowCommand.command(ports), ReviewTimelineCommand.command(ports),
                ReviewExportCommand.command(ports),
            ])
    }
}
