internal import Casework
internal import JSONText
internal import Law
internal import Lots

/// `palermo lots repeat`: one seat drawn again.
enum RepeatCommand {
    private static let transcript = Option("transcript", "FILE", .file, "the transcript, or the folder of the draw", stands: .once)
    private static let out = Option("out", "DIR", .folder, "where the results are written (default: beside the transcript)")
    private static let format = RegistryOptions.format(["text", "json"])

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "repeat",
            abstract: "Draw one seat again, everything else fixed",
            discussion: """
                Each State may ask four times as State under review, and four times as reviewing State (¶28 d). The chair of the joint meeting may \
                grant another draw in exceptional circumstances (¶28 e). A reviewer that cannot do its task is replaced after consultations (¶30).

                What is asked for is published with the commitments (publish --after) and given here again, word for word. A draw is repeated from \
                contributions alone, and a rehearsal by --seed alone: to rehearse a repeat, rehearse a draw first (draw --seed).

                The transcript is checked first. The repeat becomes its last link; what stood before is kept beside it.
                """,
            options: [transcript] + RequestOptions.all + OriginOptions.all + [out] + LotsBasis.options + [format],
            examples: [
                Example(
                    "Rehearse a repeat",
                    "palermo lots repeat --transcript rehearsal --seat FRA.own.0 --asked-by FRA --seed 2"),
                Example(
                    "Replace a reviewer that cannot do its task",
                    "palermo lots repeat --transcript draw --seat FRA.other.0 --asked-by FRA --ground 30 --consultations 2026-11-02 "
                        + "--on 2026-12-01 --commitments commitments-2.json --contribution ceremony-2"),
            ],
            action: { try draw($0, ports) })
    }

    private static func draw(_ invocation: Invocation, _ ports: Ports) throws -> ExitCode {
        let given = try OriginOptions.read(invocation, ports)
        let basis = try LotsBasis.read(invocation, ports)
        let before = try RecordedDraw.read(try invocation.value(transcript), basis, invocation.console, ports)
        let (request, words) = try RequestOptions.read(invocation, of: before, names: basis.names, today: ports.clock.today())
        let folder = DrawFolder(invocation[out] ?? before.path.folder ?? ".", ports)
        guard given.isRehearsal != before.transcript.isDraw else { throw words.otherKind() }
        try folder.checkIsFree(besides: before.bytes)
        if let refusal = before.transcript.refusal(of: request) { throw words.failure(refusal) }
        let context = before.transcript.context(of: request, sha256: ports.digests.hash)
        let origin = try given.origin(for: context, cannot: "draw \(words.seat) again", invocation.console, ports) {
            PublishedRequest(transcript: before.transcript, hash: $0, digests: ports.digests).option(insteadOf: request)
        }
        let after = try repeated(request, origin, words, ports)
        let isBeside = folder.path == (before.path.folder ?? ".")
        let files = try folder.write(after, basis, earlier: isBeside ? before.transcript : nil)
        let checks = CheckCommands(folder: folder.path, basis: basis, commitments: invocation[OriginOptions.commitments])
        let report = RepeatReport(transcript: after, names: basis.names, folder: folder.path, files: files, checks: checks)
        invocation.console.output.write(invocation[format] == "json" ? report.json.prettyText : report.text)
        return .ok
    }

    private static func repeated(
        _ request: RepeatRequest, _ origin: Origin, _ words: RepeatWording, _ ports: Ports
    ) throws(Failure) -> Transcript {
        do throws(Refusal) {
            return try RepeatSeat(digests: ports.digests, streams: ports.streams, lastWord: ports.lastWord)
                .draw(request, from: origin, after: words.transcript)
        } catch {
            throw words.failure(error)
        }
    }
}
