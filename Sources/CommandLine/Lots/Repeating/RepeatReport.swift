internal import Casework
internal import JSONText
internal import Lots
internal import Registry

/// What is said about a seat that was drawn again.
struct RepeatReport {
    let transcript: Transcript
    let names: StateNames
    let folder: String
    let files: [String]
    let checks: CheckCommands

    private var field: Field { transcript.head.field }

    private func name(_ party: Int) -> String { names.text(field.parties[party].code) }

    var text: String {
        guard let draw = transcript.repeats.last else { return "" }
        let lines = [replacement(draw)] + draw.steps.dropFirst().map(addition) + draw.kept.compactMap(keeping) + draw.left.map(leaving)
        return LotsWording.rehearsalBanner(transcript) + block(lines) + "\n" + block([requests(draw)] + draw.owing.map(owing)) + "\n"
            + "Last link  \(transcript.lastHash)\n\nResults in \(folder):\n"
            + files.map { "  \($0.trailing(26))\(DrawReport.purpose($0))\n" }.joined() + "\nCheck it, here or anywhere:\n" + checks.text
    }

    private func block(_ lines: [String]) -> String {
        lines.map { $0.keepingParagraphs.wrapped(to: 80, indentingRestBy: 2).allowingBreaks + "\n" }.joined()
    }

    private func replacement(_ draw: RepeatedDraw) -> String {
        let seat = draw.request.seat
        let eligible = draw.steps.first.map { "; \($0.eligible.count) could have been drawn" } ?? ""
        return "\(field.text(seat)): \(draw.steps.first.map { name($0.drawn) } ?? "nobody") now reviews \(name(seat.reviewed)) "
            + "in the place of \(name(draw.replaced)) (¶\(draw.request.ground.word))\(eligible)."
    }

    private func addition(_ step: Step) -> String {
        let instruments = step.instruments.positions.map { field.terms.instruments[$0].text }.joined(separator: "+")
        return "\(field.text(step.seat)): \(name(step.drawn)) was drawn for \(instruments) (¶28 b)."
    }

    private func keeping(_ change: Change) -> String? {
        change.party.map { "\(field.text(change.seat)): \(name($0)) stays as additional reviewer, without a draw." }
    }

    private func leaving(_ party: Int) -> String { "\(name(party)) is not needed any more as additional reviewer, and leaves." }

    private func requests(_ draw: RepeatedDraw) -> String {
        let (asker, role) = (draw.request.asker, draw.request.role)
        let left = FourRequestsEach.requestsLeft(to: asker, as: role, in: transcript)
        let place = role == .reviewed ? "State under review" : "reviewing State"
        return "\(name(asker)) can still ask \(left == 1 ? "once" : left == 0 ? "no more" : "\(left) times") as \(place) (¶28 d)."
    }

    private func owing(_ party: Int) -> String {
        let reviews = transcript.position.reviews(by: party)
        return "\(name(party)) now carries out \(reviews == 0 ? "no review" : "\(reviews)"), and owes one by the end of the process (¶29)."
    }
}

extension RepeatReport {
    var json: JSON {
        guard let draw = transcript.repeats.last else { return .null }
        let asker = draw.request.asker
        let left = FourRequestsEach.requestsLeft(to: asker, as: draw.request.role, in: transcript)
        return [
            "kind": .string(draw.origin.contributions.isEmpty ? "rehearsal" : "draw"), "on": .string("\(draw.request.day)"),
            "request": .string(draw.requestHash), "seat": .string(field.text(draw.request.seat)), "replaces": .string(code(draw.replaced)),
            "drawn": .array(draw.steps.map { ["seat": .string(field.text($0.seat)), "reviewer": .string(code($0.drawn))] }),
            "kept": .object(draw.kept.map { JSON.Member(field.text($0.seat), .optional($0.party.map(code))) }),
            "left": .strings(draw.left.map(code)), "owing": .strings(draw.owing.map(code)),
            "askedBy": .string(code(asker)), "role": .string(draw.request.role.word), "requestsLeft": .integer(left),
            "last": .string(transcript.lastHash), "folder": .string(folder), "files": .strings(files), "check": .strings(checks.lines),
        ]
    }

    private func code(_ party: Int) -> String { field.parties[party].code.text }
}

extension String {
    /// The text with the citations of lettered sub-paragraphs kept on one line.
    fileprivate var keepingParagraphs: String { replacing("¶28 ", with: "¶28\u{A0}") }
}
