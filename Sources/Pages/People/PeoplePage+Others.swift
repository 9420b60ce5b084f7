internal import Casework
internal import Law
internal import Localization
internal import Markup
internal import Mechanism
internal import Registry

extension PeoplePage {
    /// Those whom the State asks about named questions, for who may know them.
    var contributors: HTML? {
        guard rights.invitesTo != nil || !dossier.contributors.isEmpty else { return nil }
        let columns = [PeoplePhrases.person, FormPhrases.mail, PeoplePhrases.questions, PeoplePhrases.stage]
        let list: HTML =
            dossier.contributors.isEmpty
            ? "<p class=\"quiet\">\(say(PeoplePhrases.noContributors))</p>\n"
            : table(PeoplePhrases.contributors, columns, dossier.contributors.map(row))
        return """
            <h2 id="contributors">\(say(PeoplePhrases.contributors)) <bdi dir="ltr" class="rule">\("\(InviteContributor.basis)")</bdi></h2>
            <p>\(say(PeoplePhrases.contributorsExplained))</p>
            \(list)\(invitation)
            """
    }

    private func row(_ entry: ContributorEntry) -> HTML {
        let standing = say(entry.isRevoked ? PeoplePhrases.revoked : PeoplePhrases.invited)
        return """
            <tr><th scope="row"><bdi>\(entry.name)</bdi></th><td><bdi dir="ltr">\(entry.mail)</bdi></td>\
            <td><bdi dir="ltr">\(entry.questions.joined(separator: ", "))</bdi></td>\
            <td><span class="mark">\(standing)</span>\(revocation(entry))</td></tr>

            """
    }

    private func revocation(_ entry: ContributorEntry) -> HTML? {
        guard rights.invitesTo != nil, !entry.isRevoked else { return nil }
        let path = "\(SitePaths.phase(entry.phase, state))/contributors/\(entry.number)/revocation"
        return context.form("revocation-\(entry.number)", to: path).html(button: PeoplePhrases.revoke(entry.name), style: .second, "")
    }

    private var invitation: HTML? {
        guard let phase = rights.invitesTo, !articles.isEmpty else { return nil }
        let form = context.form("contributor", to: "\(SitePaths.phase(phase, state))/contributors")
        let boxes = articles.map { article in
            let label = PeoplePhrases.article(
                Int(article.article) == nil ? context.text(AnswersPhrases.wholeCluster) : article.article,
                context.names.instrument(article.instrument.text), questions: article.count)
            return (value: article.value, label: "<span>\(say(label))</span>" as HTML)
        }
        let invitation = form.html(
            button: PeoplePhrases.invite,
            """
            \(form.line("name", NominationPhrases.name, isNeeded: true, completes: "off"))
            \(form.line("mail", FormPhrases.mail, kind: .email, isNeeded: true, completes: "off", direction: .leftToRight))
            \(form.checks("articles", PeoplePhrases.chooseQuestions, boxes))
            \(form.line(
                "until", PeoplePhrases.until, help: PeoplePhrases.untilAtTheLatest(lastLinkDay), value: "\(lastLinkDay)", kind: .date,
                isNeeded: true, isShort: true))
            """)
        return "<h3>\(say(PeoplePhrases.inviteSomebody))</h3>\n\(invitation)"
    }

    /// Consultations on reviewing States, for those whom they concern (¶30).
    var consultations: HTML? {
        guard rights.consults || !dossier.consultations.isEmpty else { return nil }
        let list: HTML =
            dossier.consultations.isEmpty
            ? "<p class=\"quiet\">\(say(PeoplePhrases.noConsultations))</p>\n" : dossier.consultations.map(entry).joined()
        return """
            <h2 id="consultations">\(say(PeoplePhrases.consultations)) <bdi dir="ltr" class="rule">\("\(AskConsultation.basis)")</bdi></h2>
            <p>\(say(PeoplePhrases.consultationsExplained))</p>
            \(list)\(request)
            """
    }

    private func entry(_ entry: ConsultationEntry) -> HTML {
        let standing = entry.failedOn.map { PeoplePhrases.failed(on: $0) } ?? PeoplePhrases.asked(on: entry.askedOn)
        let path = "\(SitePaths.review(state))/consultations/\(entry.number)/failure"
        let button: HTML? =
            rights.consults && entry.failedOn == nil
            ? context.form("failure-\(entry.number)", to: path).html(button: PeoplePhrases.fail, style: .second, "") : nil
        return """
            <article class="entry"><header><span class="who"><bdi>\(name(entry.reviewer))</bdi></span> <span class="mark">\(say(standing))</span></header>
            <div class="text" lang="\(entry.text.language)" dir="auto">\(entry.text.body)</div>\(button)</article>

            """
    }

    private var request: HTML? {
        guard rights.consults, !rights.consultsOn.isEmpty else { return nil }
        let form = context.form("consultation", to: "\(SitePaths.review(state))/consultations")
        let states = Collation(context.words.language).sorted(rights.consultsOn, by: { name($0) }, then: { $0.text })
        let request = form.html(
            button: PeoplePhrases.consult, style: .second,
            """
            \(form.choice("reviewer", PeoplePhrases.consulted, states.map { (value: $0.text, label: name($0)) }))
            \(context.writing(form))\(form.area("text", PeoplePhrases.reason, isNeeded: true))
            """)
        return "<h3>\(say(PeoplePhrases.askForConsultations))</h3>\n\(request)"
    }
}
