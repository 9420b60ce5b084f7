internal import Casework
internal import HTTP
internal import Law
internal import Localization
internal import Mechanism
internal import Pages
internal import Registry

extension Visit {
    /// The questions of the current phase by article, about which others can be asked.
    func articles(in review: Review) -> [PeoplePage.ArticleOfQuestions] {
        var articles: [(InstrumentCode, String, Int)] = []
        for question in review.current?.questions ?? [] {
            if let place = articles.firstIndex(where: { $0.0 == question.instrument && $0.1 == question.article }) {
                articles[place].2 += 1
            } else {
                articles.append((question.instrument, question.article, 1))
            }
        }
        return articles.map { PeoplePage.ArticleOfQuestions($0.0, $0.1, count: $0.2) }
    }

    /// Asks somebody about named questions, and sends the link (¶23).
    func inviteContributor() async throws -> Response {
        let (place, phase) = (try here(), try here().openPhase())
        let chosen = Set(form.all("articles"))
        let questions = phase.questions.filter { chosen.contains("\($0.instrument)-\($0.article)") }
        var corrections = mailCorrections
        if questions.isEmpty { corrections["articles"] = PeoplePhrases.noQuestions }
        let (until, last) = (Day(form["until"]), try lastLinkDay())
        guard let until, until >= today, until <= last, corrections.isEmpty else {
            if until.map({ $0 < today || $0 > last }) ?? true { corrections["until"] = PeoplePhrases.untilWrong(last) }
            return try await people(TypedForm("contributor", form.typed, corrections: corrections), .unprocessableContent)
        }
        let act = InviteContributor(
            phase: phase.number, newPerson, to: questions, name: form["name"], mail: form["mail"])
        return try await carryOut(
            .inviteContributors, form: "contributor", back: SitePaths.people(place.state), again: people
        ) { author, request in
            let receipt = try await RecordAct(site.parts.record)(act, in: place.state, by: author, at: now, request: request)
            if !receipt.isRepeated {
                _ = try await ContributorLinks(site.parts.accounts, site.parts.record).send(
                    receipt.number, in: place.state, at: now, until: ViennaDay.start(of: until + 1))
            }
            return redirect(to: SitePaths.people(place.state), anchor: "contributors")
        }
    }

    /// Takes an invitation back.
    func revokeContributor() async throws -> Response {
        let number = try number("contributor")
        return try await act(
            RevokeContributor(number), form: "revocation-\(number)", then: SitePaths.people(try here().state), anchor: "contributors",
            again: people)
    }

    /// An identifier that nobody has, the same one for the same form: sent twice, it names one person.
    var newPerson: PersonID {
        guard let session else { return PersonID(Hex.text(site.parts.chance.bytes(8))) }
        return PersonID("p-\(Hex.text(site.parts.digests.sha256(Array("person \(request(of: session))".utf8)).prefix(8)))")
    }

    /// What is to be corrected at name and electronic address.
    var mailCorrections: [String: Phrase] {
        var corrections: [String: Phrase] = [:]
        if form["name"].isEmpty { corrections["name"] = FormPhrases.missing }
        let parts = form["mail"].split(separator: "@", omittingEmptySubsequences: false)
        let isAddress = parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty && !form["mail"].contains(where: \.isWhitespace)
        if !isAddress { corrections["mail"] = NominationPhrases.wrongMail }
        return corrections
    }
}

extension QuestionID {
    /// The article that it is about, or the cluster that it closes, as its identifier says.
    fileprivate var article: String {
        let parts = text.split(separator: "-")
        return parts.count == 3 ? String(parts[1]) : text
    }
}
