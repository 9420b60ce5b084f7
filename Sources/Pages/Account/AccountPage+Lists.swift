internal import Casework
internal import Localization
internal import Markup

extension AccountPage {
    var sessionList: HTML {
        let others: HTML? = sessions.count > 1 ? context.button(AccountPhrases.endOthers, to: "/account/sessions/others") : nil
        let columns = [AccountPhrases.device, AccountPhrases.since, AccountPhrases.lastUsed, AccountPhrases.action]
        return """
            <section id="sessions">
            <h2>\(context.say(AccountPhrases.sessions))</h2>
            <p class="quiet">\(context.say(AccountPhrases.sessionsHelp))</p>
            \(table(AccountPhrases.sessions, columns, sessions.reversed().map(row)))
            \(others)
            </section>

            """
    }

    private func row(_ session: ListedSession) -> HTML {
        let device: HTML =
            session.device.isEmpty ? context.say(AccountPhrases.unknownDevice) : "<bdi>\(DeviceName(session.device).text)</bdi>"
        let action: HTML =
            session.isThisOne
            ? "<span class=\"mark\">\(context.say(AccountPhrases.thisOne))</span>"
            : context.button(AccountPhrases.endSession, to: "/account/sessions/end", ["session": session.identifier])
        return """
            <tr><th scope="row">\(device)</th><td>\(time(session.created))</td><td>\(time(session.lastUsed))</td><td>\(action)</td></tr>

            """
    }

    var factorList: HTML {
        let columns = [SecondFactorPhrases.words, AccountPhrases.kind, AccountPhrases.setUp, AccountPhrases.action]
        return """
            <section id="second-factors">
            <h2>\(context.say(AccountPhrases.factors))</h2>
            <p class="quiet">\(context.say(AccountPhrases.factorsHelp))\(stepUp)</p>
            \(table(AccountPhrases.factors, columns, factors.map(row)))
            <p class="actions"><a class="button second" href="/second-factor/new?back=%2Faccount%3Fdone%3Dadded">\
            \(context.say(AccountPhrases.addFactor))</a></p>
            </section>

            """
    }

    private func row(_ factor: ListedFactor) -> HTML {
        let action: HTML? =
            factors.count > 1
            ? context.button(Buttons.remove, to: "/account/second-factors/remove", ["factor": factor.identifier]) : nil
        return """
            <tr><th scope="row"><bdi>\(factor.words)</bdi></th><td>\(context.say(factor.kind.phrase))</td>\
            <td>\(time(factor.created))</td><td>\(action)</td></tr>

            """
    }

    var recovery: HTML {
        """
        <section id="recovery">
        <h2>\(context.say(AccountPhrases.recovery))</h2>
        <p class="quiet">\(context.say(AccountPhrases.recoveryHelp))\(stepUp)</p>
        \(context.button(AccountPhrases.newRecovery, to: "/account/recovery-codes"))
        </section>

        """
    }

    private var stepUp: HTML? { isFresh ? nil : " \(context.say(AccountPhrases.stepUpFirst))" }

    private func time(_ instant: Int64) -> HTML { "<bdi>\(context.words.formats.instant(instant))</bdi>" }

    private func table(_ title: Phrase, _ columns: [Phrase], _ rows: [HTML]) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(context.text(title))">
        <table>
        <thead><tr>\(columns.map { column -> HTML in "<th scope=\"col\">\(context.say(column))</th>" })</tr></thead>
        <tbody>
        \(rows)
        </tbody>
        </table>
        </div>
        """
    }
}
