internal import Casework
internal import HTTP
internal import Law
internal import Localization
internal import Mechanism
internal import Pages
internal import Registry

extension Routes {
    /// Nominations, designations, contributors, consultations on reviewing States.
    static let people: [Route] =
        nominations + [
            .get("/reviews/:state/people", for: .whoReads(.nominations)) { try await $0.people() },
            .post("/reviews/:state/phases/:phase/contributors", for: .whoDoes(.inviteContributors)) { try await $0.inviteContributor() },
            .post("/reviews/:state/phases/:phase/contributors/:contributor/revocation", for: .whoDoes(.inviteContributors)) {
                try await $0.revokeContributor()
            },
            .post("/reviews/:state/consultations", for: .whoDoes(.consult)) { try await $0.askConsultation() },
            .post("/reviews/:state/consultations/:consultation/failure", for: .whoDoes(.consult)) { try await $0.failConsultation() },
        ]
}

extension Visit {
    /// The author in whom who asks may read the people of their State.
    func readerOfPeople() throws -> Author {
        let part = try here().part
        let reader = part.authors.first { author in
            Access.allows(reading: ReadRequest(.nominations, owner: author.capacity.state), by: author, of: part.review)
        }
        guard let reader else { throw SiteFault.notFound }
        return reader
    }

    /// The people of the review as a reader may know them.
    func peopleDossier(by reader: Author) async throws -> ReviewDossier {
        let dossier = try await ReadReview(site.parts.record)(try here().state, by: reader, on: today, parts: [.people])
        guard let dossier else { throw SiteFault.notFound }
        return dossier
    }

    /// The last day that a link sent today works.
    func lastLinkDay() throws -> Day { try here().review.figures(on: today).periods.link.value.lastDay(from: today) }

    fileprivate func people(_ typed: TypedForm? = nil, _ status: Status = .ok) async throws -> Response {
        let place = try here()
        let dossier = try await peopleDossier(by: try readerOfPeople())
        let rights = PeoplePage.Rights(
            nominates: place.part.author(for: .nominate) != nil,
            invitesTo: place.part.author(for: .inviteContributors) == nil ? nil : place.review.current?.number,
            consultsOn: place.part.author(for: .consult) == nil ? [] : consultable(in: place.review),
            consults: place.part.author(for: .consult) != nil)
        let page = PeoplePage(dossier, rights, articles: articles(in: place.review), lastLinkDay: try lastLinkDay(), context(typed))
        return try reviewPage(PeoplePhrases.title, page.html, tab: SitePaths.people(place.state), status: status)
    }

    /// The reviewing States on which no consultations go on.
    private func consultable(in review: Review) -> [StateCode] {
        review.reviewers.filter { state in !review.consultations.contains { $0.reviewer == state && $0.failedOn == nil } }
    }

    private func articles(in review: Review) -> [PeoplePage.ArticleOfQuestions] {
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

    fileprivate func inviteContributor() async throws -> Response {
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
            let receipt = try await record(act, by: author, request)
            if let receipt, !receipt.isRepeated {
                _ = try await ContributorLinks(site.parts.accounts, site.parts.record).send(
                    receipt.number, in: place.state, at: now, until: ViennaDay.start(of: until + 1))
            }
            return redirect(to: SitePaths.people(place.state), anchor: "contributors")
        }
    }

    /// Records an act with a new person in it; nothing where the request was done before, with another one.
    func record(_ act: any ReviewAct, by author: Author, _ request: String) async throws -> Receipt? {
        try await RecordAct(site.parts.record)(act, in: here().state, by: author, at: now, request: request)
    }

    /// An identifier that nobody has, the same one for the same form: sent twice, it names one person.
    var newPerson: PersonID {
        guard let session else { return PersonID(Hex.text(site.parts.chance.bytes(8))) }
        return PersonID("p-\(Hex.text(site.parts.digests.sha256(Array("person \(request(of: session))".utf8)).prefix(8)))")
    }

    /// What is to be corrected at name and electronic address.
    var mailCorrections: [String: Phrase] {
        var corrections: [String: Phrase] = [:]
        if form["name"].isEmpty { corrections["name"] = NominationPhrases.missing }
        let parts = form["mail"].split(separator: "@", omittingEmptySubsequences: false)
        let isAddress = parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty && !form["mail"].contains(where: \.isWhitespace)
        if !isAddress { corrections["mail"] = NominationPhrases.wrongMail }
        return corrections
    }

    fileprivate func revokeContributor() async throws -> Response {
        let number = try number("contributor")
        return try await act(
            RevokeContributor(number), form: "revocation-\(number)", then: SitePaths.people(try here().state), anchor: "contributors",
            again: people)
    }

    fileprivate func askConsultation() async throws -> Response {
        let place = try here()
        var corrections: [String: Phrase] = [:]
        let state = StateCode(form["reviewer"])
        if !place.review.isReviewed(by: state) { corrections["reviewer"] = PeoplePhrases.noState }
        if form["text"].isEmpty { corrections["text"] = PeoplePhrases.noReason }
        guard corrections.isEmpty else {
            return try await people(TypedForm("consultation", form.typed, corrections: corrections), .unprocessableContent)
        }
        return try await act(
            AskConsultation(on: state, passage(form["text"], in: writtenLanguage)), form: "consultation",
            then: SitePaths.people(place.state), anchor: "consultations", again: people)
    }

    fileprivate func failConsultation() async throws -> Response {
        let number = try number("consultation")
        return try await act(
            DeclareConsultationFailed(number), form: "failure-\(number)", then: SitePaths.people(try here().state),
            anchor: "consultations", again: people)
    }
}

extension QuestionID {
    /// The article that it is about, or the cluster that it closes, as its identifier says.
    fileprivate var article: String {
        let parts = text.split(separator: "-")
        return parts.count == 3 ? String(parts[1]) : text
    }
}
