internal import Casework
internal import Law
internal import Lots

/// `palermo lots publish`: the commitments together, with what the draw will rest on.
enum PublishCommand {
    private static let commitments = Argument(
        "COMMITMENT", .file, "a commitment that was handed in; of a folder, all of them (*\(Commitment.fileEnding))", stands: .atLeastOnce)
    private static let out = Option("out", "FILE", .file, "where they are written", stands: .once)
    private static let day = Option("on", "DATE", .date, "the day of the draw or the repeat (default: today, UTC)")
    private static let after = Option("after", "TRANSCRIPT", .file, "publish for a repeat that goes on from this transcript")

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "publish",
            abstract: "Put the commitments together, to be published before the draw",
            discussion: """
                The file also fixes what the draw will rest on: the registry, the definition of the Mechanism and the day, or, for a repeat, \
                the transcript from which it goes on and what is asked for. Publish it before any contribution is revealed. That the draw is \
                possible at all is found out first.
                """,
            arguments: [commitments],
            options: [out, day, after] + RequestOptions.optional + LotsBasis.options,
            examples: [
                Example("Publish what was handed in for a draw", "palermo lots publish ceremony --out commitments.json --on 2026-11-20"),
                Example(
                    "For a repeat",
                    "palermo lots publish ceremony-2 --out commitments-2.json --after draw --seat FRA.own.0 --asked-by FRA --on 2026-12-01"),
            ],
            action: { try publish($0, ports) })
    }

    private static func publish(_ invocation: Invocation, _ ports: Ports) throws -> ExitCode {
        let path = try invocation.value(out)
        if ports.files.exists(path) { throw LotsWording.commitmentsExist(path) }
        let handedIn = try handedIn(invocation, ports)
        let prospect = try prospect(invocation, published: path, ports)
        let published = try published(handedIn, prospect.context, invocation.console)
        do throws(FileFault) {
            try ports.files.write(published.fileBytes, to: path)
        } catch {
            throw Failure.writing("the commitments", error)
        }
        invocation.console.output.write(words(published, path, prospect, ports.digests))
        return .ok
    }

    private static func prospect(_ invocation: Invocation, published: String, _ ports: Ports) throws -> DrawProspect {
        let basis = try LotsBasis.read(invocation, ports)
        if let path = invocation[after] { return try .ofRepeat(after: path, invocation, basis, published: published, ports) }
        if let option = RequestOptions.firstGiven(invocation) { throw LotsWording.askedForNothing(option) }
        let day = invocation[day].flatMap { Day($0) } ?? ports.clock.today()
        return .ofDraw(try basis.prepare(on: day, invocation.console, ports), basis, published: published)
    }

    private static func handedIn(_ invocation: Invocation, _ ports: Ports) throws -> [PublishCommitments.HandedIn] {
        let files = LotsFiles(ports.files)
        let paths = try files.expand(invocation.all(commitments), ending: Commitment.fileEnding, "the commitments")
        return try files.readAll(paths, "the commitments", invocation.console) { (bytes, path) throws(Corrections) in
            PublishCommitments.HandedIn(try Commitment(reading: bytes, from: path), in: path)
        }
    }

    private static func published(
        _ handedIn: [PublishCommitments.HandedIn], _ context: SeedContext, _ console: Console
    ) throws(Failure) -> PublishedCommitments {
        do throws(Corrections) {
            return try PublishCommitments().publish(handedIn, for: context)
        } catch {
            throw console.show(error, cannot: "publish the commitments")
        }
    }

    private static func words(
        _ published: PublishedCommitments, _ path: String, _ prospect: DrawProspect, _ digests: any Digests
    ) -> String {
        let list = published.commitments.map { "  \($0.name.printable)\n    \($0.hash)\n" }.joined()
        let hashes = prospect.hashes.map { $0.name.trailing(11) + $0.hash + "\n" }.joined()
        return prospect.sentence.wrapped(to: 80, indentingRestBy: 2) + "\n" + hashes + """

            \(published.commitments.count) committed, in the order in which their contributions will enter the seed:
            \(list)
            Written to \(path), whose hash is
              \(digests.hash.of(published.fileBytes))

            Publish it before anything is revealed. When all contributions are revealed, in
            a folder FOLDER:
            \(prospect.call)
            """
    }
}
