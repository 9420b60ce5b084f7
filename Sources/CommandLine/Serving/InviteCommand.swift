internal import Casework
internal import Mechanism

/// `palermo invite`: the first link into the site, for somebody whom the record knows.
enum InviteCommand {
    private static let person = Option("person", "ID", .text, "the identifier of the person in the record", stands: .once)
    private static let name = Option("name", "NAME", .text, "the name of the person", stands: .once)
    private static let mail = Option("mail", "ADDRESS", .text, "the electronic address of the person", stands: .once)
    private static let days = Option("days", "N", .integer(1...60), "for how many days the link works", default: "14")

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "invite",
            abstract: "Send somebody the link by which an account is set up",
            discussion: """
                The link works once, and is laid down as a message in DB.outgoing. For an account that is there, it lets the passphrase be set \
                anew; the second factor stays. An account alone gives access to nothing: that follows from the record.
                """,
            arguments: [OpenedRecord.database],
            options: [person, name, mail, days, ServeOptions.outbox] + OpenedRecord.options,
            examples: [
                Example(
                    "Invite the first administrator", "palermo invite palermo.db --person it-7 --name Petrova --mail petrova@example.org")
            ],
            action: { try await invite($0, ports) })
    }

    private static func invite(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let record = try await OpenedRecord.open(invocation, ports)
        let (data, outbox) = (try DataFolder.find(invocation, ports), ServeOptions.outbox(of: record.path, invocation))
        let accounts = try await ports.requireSite().accounts(record, outbox, data.path)
        let (now, days) = (ports.clock.now(), Int64(invocation.integer(days) ?? 14))
        do {
            try await InviteAccount(accounts)(
                PersonID(invocation[person] ?? ""), name: invocation[name] ?? "", mail: invocation[mail] ?? "", at: now,
                until: now + days * 86_400_000)
        } catch AccountFault.mailInUse {
            throw Failure(
                .unavailable, cannot: "invite this person", because: "somebody else's account has the electronic address",
                remedy: "Use an address of the person's own.")
        } catch AccountFault.suspended {
            throw Failure(
                .unavailable, cannot: "invite this person", because: "the account is suspended", remedy: "Restore the account first.")
        }
        invocation.console.error.write("The link was laid down in \(outbox.printable)\n")
        return .ok
    }
}
