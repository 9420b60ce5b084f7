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
            \(list)\(change)
            </section>
            """
    }

    private var change: HTML? {
        guard talk.holdsRounds else { return nil }
        if talk.phase.rounds.contains(where: { $0.closedOn == nil }) {
            return context.form("closing", to: "\(path)/rounds/closing").html(button: DialoguePhrases.closeRound, style: .second, "")
        }
        guard !talk.isConcluded else { return nil }
        return context.form("opening", to: "\(path)/rounds").html(button: DialoguePhrases.openRound, style: .second, "")
    }
}
