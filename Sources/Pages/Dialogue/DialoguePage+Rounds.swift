internal import Casework
internal import Law
internal import Localization
internal import Markup
internal import Mechanism
internal import Registry

extension DialoguePage {
    /// The formal rounds, the newest first, and the buttons for who may open and close them.
    var rounds: HTML {
        let lines = talk.phase.rounds.reversed().map { round -> HTML in
            let days =
                round.closedOn.map { DialoguePhrases.held(from: round.openedOn, to: $0) } ?? DialoguePhrases.opened(on: round.openedOn)
            return "<li>\(context.say(DialoguePhrases.round(round.number))): \(context.say(days))</li>\n"
        }
        let list: HTML =
            lines.isEmpty ? "<p class=\"quiet\">\(context.say(DialoguePhrases.noRound))</p>" : "<ul>\(lines)</ul>"
        return """
            <section class="panel" id="rounds">
            <h2>\(context.say(DialoguePhrases.rounds)) \(pieces.rule("¶36"))</h2>
            \(pieces.refusal { $0 != "opening" && $0 != "closing" || $0 == shown })\(list)\(change)
            </section>
            """
    }

    /// Which of the two forms the reader can use now.
    private var shown: String? {
        guard talk.holdsRounds else { return nil }
        if talk.phase.rounds.contains(where: { $0.closedOn == nil }) { return "closing" }
        return talk.isConcluded ? nil : "opening"
    }

    private var change: HTML? {
        switch shown {
        case "closing":
            context.form("closing", to: "\(path)/rounds/closing").html(button: DialoguePhrases.closeRound, style: .second, "")
        case "opening": context.form("opening", to: "\(path)/rounds").html(button: DialoguePhrases.openRound, style: .second, "")
        default: nil
        }
    }
}
