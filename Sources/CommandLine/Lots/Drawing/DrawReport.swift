internal import Casework
internal import JSONText
internal import Localization
internal import Lots
internal import Registry

/// What is said about a draw once it is held.
struct DrawReport {
    let prepared: PreparedDraw
    let transcript: Transcript
    let folder: String
    let files: [String]
    let checks: CheckCommands

    private var names: StateNames { StateNames(prepared.registry.registry) }

    var text: String {
        LotsWording.rehearsalBanner(transcript) + figures + "\n" + place + doubts
            + "\nCheck it, here or anywhere:\n" + checks.text
    }

    private var figures: String {
        let figures = DrawFigures(of: transcript)
        let additional = figures.additional.values.reduce(0, +)
        let sides = Side.allCases.map { "\(figures.additional[$0, default: 0]) \($0.word) side" }.joined(separator: ", ")
        let rows = [
            ("On", "\(transcript.head.day)"),
            ("States", "\(figures.participants), in cohorts of " + figures.cohorts.map(String.init).joined(separator: ", ")),
            ("Seats", "\(figures.primary + additional): \(figures.primary) primary, \(additional) additional (\(sides))"),
            ("Reviews", loads(figures)),
            ("Seed", hexadecimal(transcript.head.seed)), ("Last link", transcript.lastHash),
        ]
        return rows.map { $0.0.trailing(11) + $0.1 + "\n" }.joined()
    }

    /// `23 States with 1, 34 with 2, 136 with 3`.
    private func loads(_ figures: DrawFigures) -> String {
        figures.loads.enumerated().map { "\($1.states)\($0 > 0 ? "" : $1.states == 1 ? " State" : " States") with \($1.reviews)" }
            .joined(separator: ", ")
    }

    private var place: String {
        "Results in \(folder):\n" + files.map { "  \($0.trailing(18))\(Self.purpose($0))\n" }.joined()
    }

    static func purpose(_ file: String) -> String {
        switch file {
        case DrawFiles.assignments: "who reviews whom, under which instruments"
        case DrawFiles.transcript: "every step with its proofs"
        case DrawFiles.summary: "a page to be shown in a browser"
        default: "the transcript from which this goes on"
        }
    }

    private var doubts: String {
        guard !prepared.doubts.isEmpty else { return "" }
        return "\nThe draw rests on what the registry leaves in doubt:\n" + DoubtLines(prepared).text
    }
}

extension DrawReport {
    var json: JSON {
        let figures = DrawFigures(of: transcript)
        return [
            "kind": .string(transcript.isDraw ? "draw" : "rehearsal"), "on": .string("\(transcript.head.day)"),
            "states": .integer(figures.participants), "cohorts": .array(figures.cohorts.map { .integer($0) }),
            "seats": [
                "primary": .integer(figures.primary),
                "additional": .object(Side.allCases.map { JSON.Member($0.word, .integer(figures.additional[$0, default: 0])) }),
            ],
            "reviews": .array(figures.loads.map { ["reviews": .integer($0.reviews), "states": .integer($0.states)] }),
            "seed": .string(hexadecimal(transcript.head.seed)), "last": .string(transcript.lastHash),
            "registry": .string(transcript.head.registry), "mechanism": .string(transcript.head.mechanism),
            "folder": .string(folder), "files": .strings(files),
            "doubts": .array(
                prepared.doubts.map {
                    [
                        "state": .string($0.state.text), "instrument": .optional($0.instrument?.text), "doubt": .string($0.kind.word),
                        "note": .string($0.note),
                    ]
                }),
            "check": .strings(checks.lines),
        ]
    }
}
