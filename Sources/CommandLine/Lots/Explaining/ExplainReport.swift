internal import JSONText
internal import Lots
internal import Registry

/// The answers of `palermo lots explain`.
struct ExplainReport {
    let transcript: Transcript
    let names: StateNames

    /// An answer for people, and for machines.
    struct Answer {
        let text: String
        let json: JSON
    }

    private var field: Field { transcript.head.field }
    private var wording: ExplanationWording { ExplanationWording(field: field, names: names) }

    /// One State's reason at one step.
    func answer(_ party: Int, at index: Int) -> Answer {
        let step = transcript.steps[index]
        let reason = reason(party, at: index)
        let head = "\(wording.state(party)), for \(wording.seat(step.seat)) (step \(index + 1)):"
        return Answer(
            text: ([head] + reason).map { $0.wrapped(to: 80, indentingRestBy: leading($0)) + "\n" }.joined(),
            json: [
                "step": .integer(index + 1), "seat": .string(field.text(step.seat)), "state": .string(field.parties[party].code.text),
                "eligible": .boolean(step.eligible.contains(party)), "drawn": .boolean(step.drawn == party),
                "rule": .optional(step.excluded[party]?.rawValue), "reason": .strings(reason),
            ])
    }

    private func leading(_ line: String) -> Int { line.prefix { $0 == " " }.count + 2 }

    private func reason(_ party: Int, at index: Int) -> [String] {
        let step = transcript.steps[index]
        let position = transcript.position(before: index)
        guard let exclusion = step.excluded[party] else {
            let drawn = step.drawn == party ? "It was drawn" : "It could have been drawn; \(wording.state(step.drawn)) was"
            return ["\(drawn), one of \(step.eligible.count) from whom the whole draw could still be completed, each equally likely."]
        }
        guard exclusion == .noCompletion, let proof = step.proofs.first(where: { $0.parties.contains(party) }) else {
            return ["It could not be drawn: \(wording.direct(exclusion, party, step.seat, position))."]
        }
        var search = CompletionSearch(position)
        let lines = wording.lines(search.explain(proof.certificate, with: party, taking: step.seat))
        return ["It could not be drawn: \(wording.direct(exclusion, party, step.seat, position)). Were it drawn here:"]
            + lines.map { "  " + $0 }
    }

    /// Everybody's reason at one step.
    func answer(_ index: Int) -> Answer {
        let step = transcript.steps[index]
        var lines = [
            "\(capitalized(wording.seat(step.seat))), step \(index + 1) of \(transcript.steps.count), for \(wording.instruments(step.instruments)).",
            "",
        ]
        lines.append("Drawn: \(wording.state(step.drawn)), number \(step.choice + 1) of \(step.eligible.count) eligible:")
        lines.append("  " + step.eligible.map { field.parties[$0].code.text }.joined(separator: " "))
        for exclusion in Exclusion.allCases where exclusion != .noCompletion {
            let parties = step.excluded.filter { $0.value == exclusion }.keys.sorted()
            guard !parties.isEmpty else { continue }
            lines += ["", "\(capitalized(exclusion.rawValue)) (\(exclusion.basis)), \(parties.count):"]
            lines.append("  " + parties.map { field.parties[$0].code.text }.joined(separator: " "))
        }
        for proof in step.proofs {
            var search = CompletionSearch(transcript.position(before: index))
            lines += ["", "No completion (¶28, ¶29): \(wording.states(proof.parties, most: 40)). Were it drawn here:"]
            lines += wording.lines(search.explain(proof.certificate, with: proof.parties[0], taking: step.seat)).map { "  " + $0 }
        }
        return Answer(
            text: lines.map { $0.wrapped(to: 80, indentingRestBy: $0.isEmpty ? 0 : leading($0)) + "\n" }.joined(), json: json(index))
    }

    private func json(_ index: Int) -> JSON {
        let step = transcript.steps[index]
        return [
            "step": .integer(index + 1), "seat": .string(field.text(step.seat)), "drawn": .string(field.parties[step.drawn].code.text),
            "eligible": .strings(step.eligible.map { field.parties[$0].code.text }),
            "excluded": .array(
                step.excluded.keys.sorted().map { party in
                    [
                        "state": .string(field.parties[party].code.text), "rule": .string(step.excluded[party]?.rawValue ?? ""),
                        "reason": .strings(reason(party, at: index)),
                    ]
                }),
        ]
    }

    /// All that concerns a State: who reviews it, whom it reviews, and where it was excluded for want of a completion.
    func answer(about party: Int) -> Answer {
        let reviewers = transcript.steps.indices.filter { transcript.steps[$0].seat.reviewed == party }
        let reviews = transcript.steps.indices.filter { transcript.steps[$0].drawn == party }
        let without = transcript.steps.indices.filter { transcript.steps[$0].excluded[party] == .noCompletion }
        var lines = [
            "\(wording.state(party)): \(field.parties[party].group), cohort \(transcript.head.cohorts[party]), party to \(wording.instruments(field.parties[party].instruments))."
        ]
        lines += ["", "Reviewed by:"] + reviewers.map { "  \(seatLine($0)): \(wording.state(transcript.steps[$0].drawn))" }
        lines += ["", "Reviews:"] + reviews.map { "  \(seatLine($0)): \(wording.state(transcript.steps[$0].seat.reviewed))" }
        if !without.isEmpty {
            lines += ["", "Could not be drawn for want of a completion (ask with --seat):"] + without.map { "  \(seatLine($0))" }
        }
        let repeats = transcript.repeats.filter {
            $0.request.seat.reviewed == party || $0.replaced == party || $0.steps.contains { $0.drawn == party }
        }
        if !repeats.isEmpty {
            lines +=
                ["", "Drawn again later:"]
                + repeats.map {
                    "  \(field.text($0.request.seat)): \(wording.state($0.replaced)) replaced by \(wording.states($0.steps.map(\.drawn)))"
                }
        }
        let json: JSON = [
            "state": .string(field.parties[party].code.text), "reviewedBy": seats(reviewers), "reviews": seats(reviews),
            "withoutCompletion": seats(without),
        ]
        return Answer(text: lines.map { $0.wrapped(to: 80, indentingRestBy: 4) + "\n" }.joined(), json: json)
    }

    private func seats(_ steps: [Int]) -> JSON {
        .array(
            steps.map {
                [
                    "step": .integer($0 + 1), "seat": .string(field.text(transcript.steps[$0].seat)),
                    "drawn": .string(field.parties[transcript.steps[$0].drawn].code.text),
                ]
            })
    }

    private func seatLine(_ index: Int) -> String { "step \(index + 1), \(field.text(transcript.steps[index].seat))" }

    /// The seats at which States were excluded for want of a completion.
    func overview() -> Answer {
        let steps = transcript.steps.indices.filter { !transcript.steps[$0].proofs.isEmpty }
        let rows = steps.map { index -> [String] in
            let step = transcript.steps[index]
            return [
                "\(index + 1)", field.text(step.seat), "\(step.eligible.count)", "\(step.proofs.reduce(0) { $0 + $1.parties.count })",
                names.short(field.parties[step.drawn].code, 30),
            ]
        }
        let table = TextTable(
            [.init("step", .trailing), .init("seat"), .init("eligible", .trailing), .init("no completion", .trailing), .init("drawn")],
            rows: rows)
        let head =
            "\(transcript.steps.count) seats were drawn. At these, States were excluded because the draw could then not have been completed;\nask for one with --seat.\n\n"
        return Answer(
            text: (rows.isEmpty ? "At no seat was a State excluded for want of a completion.\n" : head.wrapped(to: 80) + table.text()),
            json: .array(
                steps.map {
                    [
                        "step": .integer($0 + 1), "seat": .string(field.text(transcript.steps[$0].seat)),
                        "noCompletion": .strings(
                            transcript.steps[$0].proofs.flatMap(\.parties).sorted().map { field.parties[$0].code.text }),
                    ]
                }))
    }

    private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
