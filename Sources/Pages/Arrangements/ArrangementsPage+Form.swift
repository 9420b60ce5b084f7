internal import Casework
internal import Law
internal import Localization
internal import Markup
internal import Mechanism
internal import Registry

extension ArrangementsPage {
    /// The form of a proposal, filled with what is proposed or agreed; for those who speak for a State of the review.
    var form: HTML? {
        guard voice != nil else { return nil }
        let form = context.form("proposal", to: SitePaths.arrangements(phase, state))
        let latest = proposed ?? agreed
        return """
            <h2 id="propose">\(say(ArrangementsPhrases.propose))</h2>
            <p>\(say(ArrangementsPhrases.proposalReplaces))</p>
            \(form.html(button: ArrangementsPhrases.send, "\(form.hidden("version", "\(latest?.version ?? 0)"))\(fields(of: form, latest))"))
            """
    }

    private func fields(of form: SiteForm, _ latest: ArrangementsEntry?) -> HTML {
        let comments = limits.comments.map { ArrangementsPhrases.feedbackAtTheLatest($0) } ?? ArrangementsPhrases.feedbackAfterAnswers
        return """
            \(languages(of: form, latest))
            \(day(form, "answersDue", ArrangementsPhrases.answersDue, ArrangementsPhrases.atTheLatest(limits.answers), latest?.answersDue))
            \(day(form, "commentsDue", ArrangementsPhrases.commentsDue, comments, latest?.commentsDue))
            \(day(form, "listDue", ArrangementsPhrases.listDue, ArrangementsPhrases.noRule, latest?.listDue))
            \(day(form, "summaryDue", ArrangementsPhrases.summaryDue, ArrangementsPhrases.noRule, latest?.summaryDue))
            \(context.writing(form, chosen: latest?.text.language))
            \(form.area("text", ArrangementsPhrases.text, value: latest?.text.body ?? "", isNeeded: true))
            """
    }

    private func languages(of form: SiteForm, _ latest: ArrangementsEntry?) -> HTML {
        let options = WorkingLanguage.allCases.map { (value: $0.rawValue, label: say($0.phrase)) }
        return form.checks(
            "languages", ArrangementsPhrases.languages,
            help: ArrangementsPhrases.mostLanguages(limits.usualLanguages, limits.mostLanguages), options,
            chosen: Set(latest?.languages ?? []))
    }

    private func day(_ form: SiteForm, _ field: String, _ label: Phrase, _ help: Phrase, _ day: Day?) -> HTML {
        form.line(field, label, help: help, value: day.map { "\($0)" } ?? "", kind: .date, isShort: true)
    }
}
