internal import Casework

/// `palermo key shares`: shares of the key for several people.
enum KeySharesCommand {
    private static let count = Option("count", "N", .integer(2...16), "how many shares are made", default: "5")
    private static let needed = Option("needed", "K", .integer(2...16), "how many of them restore the key", default: "3")
    private static let out = Option("out", "DIR", .folder, "where the shares are written, one file for each", stands: .once)

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "shares",
            abstract: "Split a master key into shares, of which some restore it",
            discussion: """
                Each share is written to a file that you alone can read; hand each to another person and delete it here. Fewer shares than \
                are needed say nothing about the key. Shares of two makings cannot be mixed.
                """,
            arguments: [KeyCommands.file],
            options: [count, needed, out],
            examples: [
                Example("Five shares, of which three are needed", "palermo key shares palermo.db.key --count 5 --needed 3 --out shares")
            ],
            action: { try await share($0, ports) })
    }

    private static func share(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let (path, folder) = (try invocation.value(KeyCommands.file), try invocation.value(out))
        let (count, needed) = (invocation.integer(count) ?? 5, invocation.integer(needed) ?? 3)
        let asked = "make shares of the master key in \(path)"
        let paths = (1...count).map { DrawFiles.path(ShareFile.name($0, of: count), in: folder) }
        for path in paths { try KeyCommands.requireNothing(at: path, cannot: asked, ports) }
        let key = try KeyOptions.read(path, ports.requireRecord().masterKeys(ports.chance))
        let shares = try await Failure.explaining(asked) { try key.shares(count, needed: needed) }
        do throws(FileFault) {
            try ports.files.makeFolder(folder)
            for (index, share) in shares.enumerated() {
                let file = ShareFile(share, number: index + 1, count: count, needed: needed, keyName: key.name)
                try ports.files.write(Array(file.text.utf8), to: paths[index], privately: true)
            }
        } catch {
            throw Failure.writing("the shares", error)
        }
        invocation.console.output.write(paths.map { $0.printable + "\n" }.joined())
        invocation.console.error.write("Hand each file to another person, and delete it here.\n")
        return .ok
    }
}
