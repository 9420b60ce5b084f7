internal import Casework
internal import JSONText
internal import Law
internal import Lots

/// `palermo lots draw`: cohorts, order, and every seat.
enum DrawCommand {
    private static let out = Option("out", "DIR", .folder, "where the results are written", stands: .once)
    private static let day = Option("on", "DATE", .date, "the day of the draw (default: the published one; in a rehearsal today, UTC)")
    private static let follow = Flag("follow", "show each seat as it is drawn")
    private static let format = RegistryOptions.format(["text", "json"])

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "draw",
            abstract: "Draw cohorts and reviewers for all States",
            discussion: """
                Each State is drawn two reviewers, one of its own regional group and one of another, and additional ones for instruments that these are not \
                party to (¶17, ¶28, ¶29). Every seat is drawn among exactly those from whom the whole draw can still be completed.

                Into the folder go assignments.csv, transcript.json and summary.html. A draw that binds is never overwritten; a rehearsal is.
                """,
            options: [out, day] + OriginOptions.all + LotsBasis.options + [format],
            flags: [follow],
            examples: [
                Example("Rehearse, seat by seat", "palermo lots draw --out rehearsal --seed 1 --follow"),
                Example(
                    "Draw from contributions", "palermo lots draw --out draw --commitments commitments.json --contribution ceremony"),
            ],
            action: { try draw($0, ports) })
    }

    private static func draw(_ invocation: Invocation, _ ports: Ports) throws -> ExitCode {
        let given = try OriginOptions.read(invocation, ports)
        let folder = DrawFolder(try invocation.value(out), ports)
        try folder.checkIsFree()
        let basis = try LotsBasis.read(invocation, ports)
        let day = invocation[day].flatMap { Day($0) } ?? given.publishedDay ?? ports.clock.today()
        let context = SeedContext.draw(registry: basis.registry.digestText, mechanism: basis.definition.digest, on: day)
        let origin = try given.origin(for: context, cannot: "draw lots", invocation.console, ports)
        let prepared = try basis.prepare(on: day, invocation.console, ports)
        let transcript = drawn(prepared, origin, invocation, basis.names, ports)
        let checks = CheckCommands(folder: folder.path, basis: basis, commitments: invocation[OriginOptions.commitments])
        let written = try folder.write(transcript, basis)
        let report = DrawReport(prepared: prepared, transcript: transcript, folder: folder.path, files: written, checks: checks)
        invocation.console.output.write(invocation[format] == "json" ? report.json.prettyText : report.text)
        return .ok
    }

    private static func drawn(
        _ prepared: PreparedDraw, _ origin: Origin, _ invocation: Invocation, _ names: StateNames, _ ports: Ports
    ) -> Transcript {
        let draw = DrawLots(digests: ports.digests, streams: ports.streams)
        guard invocation[follow] else { return draw.draw(prepared, from: origin) }
        let stream = invocation[format] == "json" ? invocation.console.error : invocation.console.output
        let lines = FollowLines(field: prepared.field, names: names)
        if case .rehearsal = origin { stream.write(LotsWording.rehearsal) }
        stream.write(lines.head)
        var number = 0
        let transcript = draw.draw(prepared, from: origin) { step in
            number += 1
            stream.write(lines.line(step, number: number))
        }
        stream.write("\n")
        return transcript
    }
}
