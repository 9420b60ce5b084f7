internal import Casework
internal import JSONText
internal import Lots

/// What is said about a draw that was checked.
struct VerifyReport {
    let path: String
    let verification: DrawVerification
    let names: StateNames

    private var transcript: Transcript { verification.transcript }

    var text: String {
        LotsWording.rehearsalBanner(transcript) + """
            \(path) holds.

            On         \(transcript.head.day), among \(transcript.head.field.count) States\(repeats)
            Last link  \(transcript.lastHash)

            Checked:
            \(list(verification.checked.map(LotsWording.text)))
            """ + gaps
    }

    private var repeats: String {
        switch transcript.repeats.count {
        case 0: ""
        case 1: ", with a repeat"
        case let count: ", with \(count) repeats"
        }
    }

    private var gaps: String {
        verification.unchecked.isEmpty ? "" : "\nNot checked:\n" + list(verification.unchecked.map(LotsWording.text))
    }

    private func list(_ items: [String]) -> String { items.map { "  - \($0)".wrapped(to: 80, indentingRestBy: 4) + "\n" }.joined() }

    var json: JSON {
        [
            "holds": .boolean(verification.faults.isEmpty), "kind": .string(transcript.isDraw ? "draw" : "rehearsal"),
            "on": .string("\(transcript.head.day)"), "seed": .string(hexadecimal(transcript.head.seed)),
            "last": .string(transcript.lastHash),
            "states": .integer(transcript.head.field.count), "repeats": .integer(transcript.repeats.count),
            "faults": .strings(verification.faults.map { LotsWording.text($0, names) }),
            "checked": .strings(verification.checked.map(LotsWording.text)),
            "unchecked": .strings(verification.unchecked.map(LotsWording.text)),
        ]
    }
}
