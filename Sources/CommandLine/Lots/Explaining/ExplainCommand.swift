internal import Casework
internal import JSONText
internal import Lots
internal import Registry

/// `palermo lots explain`: why a State could or could not be drawn for a seat.
enum ExplainCommand {
    private static let transcript = Argument("TRANSCRIPT", .file, "the transcript, or the folder of the draw")
    private static let seat = Option("seat", "SEAT", .text, "a seat: State under review, side, number, such as FRA.own.0")
    private static let state = Option("state", "CODE", .text, "a State: why it could or could not be drawn, or all that concerns it")
    private static let format = RegistryOptions.format(["text", "json"])

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "explain",
            abstract: "Tell why a State could, or could not, be drawn for a seat",
            discussion: """
                For a rule that excludes a State directly, the rule and its paragraph are given. For “no completion” the reason is worked out: which \
                needs could then no longer be met by whom.

                Without --seat and --state, the seats are listed at which States were excluded for want of a completion.
                """,
            arguments: [transcript],
            options: [seat, state] + LotsBasis.options + [format],
            examples: [
                Example("Everybody's reason for one seat", "palermo lots explain draw --seat FRA.own.0"),
                Example("One State's reason", "palermo lots explain draw --seat FRA.own.0 --state ITA"),
                Example("All that concerns a State", "palermo lots explain draw --state ITA"),
            ],
            action: { try explain($0, ports) })
    }

    private static func explain(_ invocation: Invocation, _ ports: Ports) throws -> ExitCode {
        let basis = try LotsBasis.read(invocation, ports)
        let transcript = try RecordedDraw.read(try invocation.value(transcript), basis, invocation.console, ports).transcript
        let report = ExplainReport(transcript: transcript, names: basis.names)
        let party = try invocation[state].map { try self.party($0, transcript) }
        let answer: ExplainReport.Answer
        if let text = invocation[seat] {
            let step = try self.step(text, transcript)
            answer = party.map { report.answer($0, at: step) } ?? report.answer(step)
        } else {
            answer = party.map { report.answer(about: $0) } ?? report.overview()
        }
        invocation.console.output.write(invocation[format] == "json" ? answer.json.prettyText : answer.text)
        return .ok
    }

    private static func party(_ code: String, _ transcript: Transcript) throws(Failure) -> Int {
        if let party = transcript.head.field.party(code.uppercased()) { return party }
        let codes = transcript.head.field.parties.map(\.code.text)
        let nearest = codes.nearest(to: code.uppercased()).map { " Did you mean \($0)?" } ?? ""
        throw Failure(
            .usage, cannot: "explain \(code)", because: "it takes no part in this draw", remedy: "Name a State by its code.\(nearest)")
    }

    private static func step(_ text: String, _ transcript: Transcript) throws(Failure) -> Int {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let field = transcript.head.field
        let canonical = parts.count == 3 ? "\(parts[0].uppercased()).\(parts[1].lowercased()).\(parts[2])" : text
        guard let seat = field.seat(canonical) else {
            throw Failure(
                .usage, cannot: "explain the seat \(text)", because: "it is not a seat of this draw",
                remedy: "Write a seat as FRA.own.0: State under review, own or other, 0 for the primary seat, 1 for the additional one.")
        }
        guard let step = transcript.steps.firstIndex(where: { $0.seat == seat }) else {
            throw Failure(
                .usage, cannot: "explain the seat \(text)",
                because: "it was not needed: those drawn before it are party to all instruments",
                under: PartyToTheInstruments.basis,
                remedy: "Ask for \(field.text(Seat(reviewed: seat.reviewed, side: seat.side, ordinal: 0))).")
        }
        return step
    }
}
