internal import Casework

/// `palermo serve`: the site on a record.
enum ServeCommand {
    static func command(_ ports: Ports) -> Command {
        Command(
            name: "serve",
            abstract: "Serve the site on a record",
            discussion: """
                Serves the pages until it is told to end (SIGTERM, or Ctrl-C); then it finishes what was begun. Each request is logged as a line of \
                JSON on standard output: method, form of the path, status, bytes, time; never whose review, nor who asked.

                Without TLS and without a proxy it listens on this machine only. Messages with invitations are laid down as files in DB.outgoing, \
                for a mail program to take.
                """,
            arguments: [OpenedRecord.database],
            options: ServeOptions.all + OpenedRecord.options,
            flags: [ServeOptions.behindProxy, ServeOptions.quiet],
            examples: [
                Example("Serve on this machine", "palermo serve palermo.db"),
                Example(
                    "Behind nginx",
                    "palermo serve palermo.db --socket /run/palermo/http.sock --behind-proxy --origin https://review.example.org"),
                Example(
                    "With TLS of its own",
                    "palermo serve palermo.db --listen 0.0.0.0:443 --origin https://review.example.org --certificate cert.pem "
                        + "--certificate-key key.pem"),
            ],
            action: { try await serve($0, ports) })
    }

    private static func serve(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let record = try await OpenedRecord.open(invocation, ports)
        let console = invocation.console
        let plan = try await ServeOptions.plan(record, invocation, ports) { origin in console.error.write("The site is at \(origin)\n") }
        try await DeliverMessages(plan.accounts)()
        try await ports.requireSite().serve(plan)
        return .ok
    }
}
