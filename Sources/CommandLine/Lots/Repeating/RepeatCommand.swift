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
                        + "--commitments commitments-2.json --contribution ceremony-2"),
            ],
            action: { try draw($0, ports) })
    }

    private static func draw(_ invocation: Invocation, _ ports: Ports) throws -> ExitCode {
        let given = try OriginOptions.read(invocation, ports)
        let basis = try LotsBasis.read(invocation, ports)
        let before = try RecordedDraw.read(try invocation.value(transcript), basis, invocation.console, ports)
        let words = RepeatWording(
            transcript: before.transcript, names: basis.names, seat: try invocation.value(RequestOptions.seat).normalizedSeat)
        let request = try RequestOptions.read(invocation, words, today: ports.clock.today())
        let folder = try folder(invocation, before, given, ports)
        let context = SeedContext.after(before.transcript.lastHash)
        if let refusal = before.transcript.refusal(of: request) { throw words.failure(refusal) }
        let origin = try given.origin(for: context, cannot: "draw \(words.seat) again", invocation.console, ports)
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

    /// The folder for the results: no draw but the one that the repeat goes on from is replaced, and that one by no rehearsal.
    private static func folder(
        _ invocation: Invocation, _ before: RecordedDraw, _ given: OriginOptions.Given, _ ports: Ports
    ) throws(Failure) -> DrawFolder {
        let path = invocation[out] ?? before.path.folder ?? "."
        let folder = DrawFolder(path, ports)
        try folder.checkIsFree(besides: before.bytes)
        let replaces = ports.files.exists(DrawFiles.path(DrawFiles.transcript, in: path))
        if given.isRehearsal, replaces, before.transcript.bindsInAllLinks { throw LotsWording.rehearsalOverDraw(path) }
        return folder
    }
}

extension Transcript {
    /// Whether the draw and all its repeats were drawn from contributions.
    var bindsInAllLinks: Bool { isDraw && repeats.allSatisfy { !$0.origin.contributions.isEmpty } }
}

extension String {
    /// A seat with its State in capitals and its side in small letters.
    fileprivate var normalizedSeat: String {
        let parts = split(separator: ".", omittingEmptySubsequences: false)
        return parts.enumerated().map { $0.offset == 0 ? $0.element.uppercased() : $0.element.lowercased() }.joined(separator: ".")
    }
}
