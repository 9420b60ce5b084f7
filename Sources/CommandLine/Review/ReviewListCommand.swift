internal import Casework
internal import JSONText

/// `palermo review list`: where all reviews stand.
enum ReviewListCommand {
    private static let format = RegistryOptions.format(["text", "json", "csv"])

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "list",
            abstract: "List all reviews and where they stand",
            discussion: "This is for everybody to know, so that no master key is needed.",
            options: [ReviewOptions.database, ReviewOptions.day, format, DataFolder.option],
            examples: [
                Example("List all reviews", "palermo review list --db palermo.db"),
                Example("Write the table of a day", "palermo review list --db palermo.db --on 2027-06-01 --format csv"),
            ],
            action: { try await list($0, ports) })
    }

    private static func list(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let path = try invocation.value(ReviewOptions.database)
        let names = try ReviewOptions.names(invocation, ports)
        let day = invocation.day(ports)
        let lines = try await Failure.explaining("read the reviews in \(path)") {
            try await ListReviews(ports.requireRecord().databases.open(path))(on: day)
        }
        let (list, output) = (ReviewList(lines: lines, day: day, names: names), invocation.console.output)
        switch invocation[format] {
        case "csv": output.write(list.csv)
        case "json": output.write(list.json.prettyText)
        default: output.write(list.text(width: output.width))
        }
        return .ok
    }
}
