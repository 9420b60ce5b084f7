internal import Casework
internal import Localization
internal import Lots
internal import Registry

/// The lines on what a registry leaves in doubt and a draw rests on: one for each State and instrument.
struct DoubtLines {
    private let prepared: PreparedDraw

    init(_ prepared: PreparedDraw) { self.prepared = prepared }

    /// The lines, each indented, wrapped and ended.
    var text: String {
        var lines: [(about: String, words: [String])] = []
        for doubt in prepared.doubts {
            let about = about(doubt)
            if lines.last?.about == about {
                lines[lines.count - 1].words.append(words(doubt))
            } else {
                lines.append((about, [words(doubt)]))
            }
        }
        return lines.map { "  \($0.about): \($0.words.joined(separator: "; "))".wrapped(to: 80, indentingRestBy: 4) + "\n" }.joined()
    }

    private func about(_ doubt: Doubt) -> String {
        StateNames(prepared.registry.registry).text(doubt.state) + (doubt.instrument.map { ", \($0)" } ?? "")
    }

    private func words(_ doubt: Doubt) -> String {
        switch doubt.kind {
        case .groupLeftOpen, .groupByPractice:
            doubt.kind.text(in: .english) + (group(doubt.state).map { "; takes part with the \($0)" } ?? "")
        case .depositDateUnknown, .lowConfidence, .mediumConfidence, .accessionAfterSignature: doubt.kind.text(in: .english)
        }
    }

    private func group(_ state: StateCode) -> String? {
        let code = prepared.field.parties.first { $0.code == state }?.group
        return code.map { prepared.registry.registry.group($0)?.names["en"] ?? $0.text }
    }
}
