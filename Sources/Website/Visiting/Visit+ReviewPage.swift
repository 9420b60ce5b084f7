internal import Casework
internal import HTTP
internal import Law
internal import Localization
internal import Markup
internal import Mechanism
internal import Pages
internal import Registry

extension Visit {
    /// A page of the review that the path names: in the frame of the site, below the pages of the review that its reader can open.
    ///
    /// - Parameter tab: the path of the tab that the page belongs to, where it is not the page itself.
    func reviewPage(
        _ title: Phrase, _ content: HTML, tab: String? = nil, scripts: [String] = [], status: Status = .ok
    ) throws -> Response {
        let place = try here()
        let tabs = ReviewTabs(tabs(of: place), here: tab ?? path, words)
        let live = watcher(of: place).map { _ in
            LiveNotice(SitePaths.events(place.state), after: place.part.position, here: path, words).html
        }
        return page(
            title, "\(tabs.html)\(live)\(content)", path: try trail(), scripts: live == nil ? scripts : scripts + ["live.js"],
            status: status)
    }

    /// As whom somebody is told that others did something; none for who may not read the timeline.
    func watcher(of place: Place) -> Author? { place.part.reader(of: ReadRequest(.timeline)) }

    /// The pages of a review that who asks can open.
    private func tabs(of place: Place) -> [ReviewTabs.Tab] {
        let (state, part) = (place.state, place.part)
        func reads(_ record: ReviewRecord, _ phase: PhaseReview? = nil, _ instrument: InstrumentCode? = nil) -> Bool {
            part.authors.contains { author in
                let request = ReadRequest(record, phase: phase?.number, instrument: instrument, owner: author.capacity.state)
                return Access.allows(reading: request, by: author, of: part.review)
            }
        }
        var tabs = [ReviewTabs.Tab(ReviewTabPhrases.overview, SitePaths.review(state))]
        if reads(.nominations) { tabs.append(ReviewTabs.Tab(ReviewTabPhrases.people, SitePaths.people(state))) }
        guard let phase = place.phase ?? part.review.current else { return tabs }
        let number = phase.number
        if reads(.arrangements, phase) {
            tabs.append(ReviewTabs.Tab(ReviewTabPhrases.consultations, SitePaths.arrangements(number, state)))
        }
        let readsAnswers = phase.instruments.contains { instrument in
            reads(.draftAnswers, phase, instrument)
                || reads(.submittedAnswers, phase, instrument) && phase.answers.isSubmitted(on: instrument)
        }
        if readsAnswers { tabs.append(ReviewTabs.Tab(ReviewTabPhrases.answers, SitePaths.answers(number, state))) }
        if let own = phase.instruments.first(where: { reads(.draftFeedback, phase, $0) || reads(.feedback, phase, $0) }) {
            tabs.append(ReviewTabs.Tab(ReviewTabPhrases.feedback, SitePaths.feedback(own, number, state)))
        }
        if reads(.feedback, phase) { tabs.append(ReviewTabs.Tab(ReviewTabPhrases.clarifications, SitePaths.clarifications(number, state))) }
        if reads(.dialogue, phase) { tabs.append(ReviewTabs.Tab(ReviewTabPhrases.dialogue, SitePaths.dialogue(number, state))) }
        if reads(.documents, phase) { tabs.append(ReviewTabs.Tab(ReviewTabPhrases.documents, SitePaths.documents(number, state))) }
        if reads(.draftList, phase) || reads(.publishedList, phase) {
            tabs.append(ReviewTabs.Tab(ReviewTabPhrases.list, SitePaths.list(number, state)))
        }
        if reads(.draftSummary, phase) || reads(.publishedSummary, phase) {
            tabs.append(ReviewTabs.Tab(ReviewTabPhrases.summary, SitePaths.summary(number, state)))
        }
        if part.author(for: .disclose) != nil {
            tabs.append(ReviewTabs.Tab(ReviewTabPhrases.disclosure, SitePaths.disclosure(number, state)))
        }
        return tabs
    }

    /// The review that the path names, as who asks may read it: those of its parts that a page shows, in the phase that the path names.
    func dossier(_ parts: Set<DossierPart>, instrument: InstrumentCode? = nil) async throws -> ReviewDossier {
        let place = try here()
        let read = ReadReview(site.parts.record, asking: site.parts.questionnaire)
        let dossier = try await read(
            place.state, by: place.author, on: today, phase: place.phase?.number, parts: parts, instrument: instrument)
        guard let dossier else { throw SiteFault.notFound }
        return dossier
    }
}
