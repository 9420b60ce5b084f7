internal import Casework
internal import JSONText

/// `palermo review show`: one review, as the reader may see it.
enum ReviewShowCommand {
    static func command(_ ports: Ports) -> Command {
        Command(
            name: "show",
            abstract: "Show one review with all that the reader may read",
            discussion: """
                Status, people, arrangements, answers, observations, dialogue, documents, list, summary, translations and follow-up, phase by \
                phase, each only as far as the capacity of the reader goes. Texts stand in the languages in which they were written.
                """,
            arguments: [ReviewOptions.state],
            options: ReviewCall.options + [ReviewOptions.day, ReviewOptions.format],
            examples: [
                Example("Show what anybody may read", "palermo review show BEL --db palermo.db"),
                Example("Show the first phase to the focal point", "palermo review show BEL --db palermo.db --as focalPoint:BEL --phase 1"),
            ],
            action: { try await show($0, ports) })
    }

    private static func show(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let call = try await ReviewCall.open(invocation, ports)
        let dossier = try await call.dossier(on: invocation.day(ports))
        invocation.show(ReviewOutline(of: dossier, names: call.names), dossier.json)
        return .ok
    }
}
