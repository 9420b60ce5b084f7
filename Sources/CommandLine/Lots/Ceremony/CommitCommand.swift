internal import Casework
internal import Lots

/// `palermo lots commit`: a contribution to the seed, and the commitment to it.
enum CommitCommand {
    private static let name = Option("name", "NAME", .text, "who contributes, on one line", stands: .once)
    private static let out = Option("out", "DIR", .folder, "where both files are written", default: ".")

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "commit",
            abstract: "Make a contribution to the seed of a draw, to be revealed later",
            discussion: """
                32 random bytes and a salt are taken from the operating system. The contribution is written to a file that you alone \
                can read; keep it to yourself until it is asked for. The commitment is to be published now: it gives nothing away, \
                and it shows later that the contribution was not changed.
                """,
            options: [name, out],
            examples: [Example("Contribute in the name of a delegation", "palermo lots commit --name France --out ceremony")],
            action: { try commit($0, ports) })
    }

    private static func commit(_ invocation: Invocation, _ ports: Ports) throws -> ExitCode {
        let (name, folder) = (try invocation.value(name), try invocation.value(out))
        guard ContributionName.isAccepted(name) else { throw LotsWording.noName(name) }
        let stem = DrawFiles.path(Slug(name).text, in: folder)
        let paths = (contribution: stem + Contribution.fileEnding, commitment: stem + Commitment.fileEnding)
        for path in [paths.contribution, paths.commitment] where ports.files.exists(path) { throw LotsWording.contributionExists(path) }
        let made = CommitContribution(chance: ports.chance, digests: ports.digests).commit(as: name)
        do throws(FileFault) {
            try ports.files.makeFolder(folder)
            try ports.files.write(made.contribution.fileBytes, to: paths.contribution, privately: true)
            try ports.files.write(made.commitment.fileBytes, to: paths.commitment)
        } catch {
            throw Failure.writing("the contribution", error)
        }
        invocation.console.output.write(words(made.commitment, paths))
        return .ok
    }

    private static func words(_ commitment: Commitment, _ paths: (contribution: String, commitment: String)) -> String {
        let files = """
            Publish now  \(paths.commitment)
            Keep secret  \(paths.contribution)
            Commitment   \(commitment.hash)


            """
        let text = """
            Hand in the commitment; it gives nothing away. Keep the contribution until all commitments are published and the meeting asks \
            for it. Without it nothing can be drawn, and nobody can make it anew.

            Once it is revealed, anybody can check that it is the one that was committed to. This prints the commitment; BYTES and SALT \
            are the two values in the contribution:

            """
        let call = "printf 'palermo-lots-commitment-1\\n%s\\n%s\\n%s\\n' \\\n    BYTES SALT \(commitment.name.quotedForShell) | sha256sum"
        return files + text.inLines + "\n  \(call)\n"
    }
}
