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

    func people(_ typed: TypedForm? = nil, _ status: Status = .ok) async throws -> Response {
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
