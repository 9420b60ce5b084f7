internal import Casework

/// `palermo rebuild`: the derived tables made anew from the acts.
enum RebuildCommand {
    static func command(_ ports: Ports) -> Command {
        Command(
            name: "rebuild",
            abstract: "Make the derived tables of a record anew from its acts",
            discussion: """
                All tables are made in one transaction, while others may go on reading. Where acts are missing, were changed or cannot be \
                read, tables made from them would be wrong: what is wrong is told, and nothing is changed.
                """,
            arguments: [OpenedRecord.database],
            options: OpenedRecord.options,
            examples: [Example("Make the tables anew", "palermo rebuild palermo.db --key palermo.key")],
            action: { try await rebuild($0, ports) })
    }

    private static func rebuild(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let record = try await OpenedRecord.open(invocation, ports)
        let asked = "rebuild the tables in \(record.path)"
        do {
            let rows = try await Failure.explaining(asked) {
                try await RebuildTables(record.records, sealing: record.key, digests: ports.digests, definition: record.definition)()
            }
            invocation.console.output.write("The derived tables were made anew: \(rows) rows.\n")
            return .ok
        } catch let error as UnreadableActs {
            invocation.console.error.write(FindingLines(findings: error.findings).text(width: invocation.console.error.width))
            throw Failure(
                .dataError, cannot: asked, because: "the acts were changed or cannot all be read",
                remedy: "Nothing was changed. Restore the last sound backup with 'palermo restore'.")
        }
    }
}
