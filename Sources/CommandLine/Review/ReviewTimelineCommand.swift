internal import Casework
internal import JSONText

/// `palermo review timeline`: who did what when.
enum ReviewTimelineCommand {
    static func command(_ ports: Ports) -> Command {
        Command(
            name: "timeline",
            abstract: "Show when a review reached its steps, and who did what when",
            discussion: """
                Anybody may know the steps. The acts are for those who work on the review, each act for those who may read what it \
                concerns; their content is not shown.
                """,
            arguments: [ReviewOptions.state],
            options: ReviewCall.options + [ReviewOptions.format],
            examples: [
                Example("Show the steps", "palermo review timeline BEL --db palermo.db"),
                Example("Show the acts to the case officer", "palermo review timeline BEL --db palermo.db --as caseOfficer"),
            ],
            action: { try await show($0, ports) })
    }

    private static func show(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let call = try await ReviewCall.open(invocation, ports)
        let timeline = try await call.timeline()
        invocation.show(ReviewOutline(of: timeline, names: call.names), timeline.json)
        return .ok
    }
}
