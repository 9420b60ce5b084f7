internal import Casework
internal import HTTP
internal import Law
internal import Mechanism
internal import Pages
internal import Registry

extension Routes {
    /// Where a review stands, its timeline, its opening, and reminders.
    static let overview: [Route] = [
        .get("/reviews/:state", for: .whoReads(.status)) { try await $0.overview() },
        .post("/reviews/:state/opening", for: .whoDoes(.open)) { try await $0.open() },
        .post("/reviews/:state/phases/:phase/reminders", for: .whoDoes(.remind)) { try await $0.remind() },
    ]
}

extension Visit {
    private static let latestActs = 30

    fileprivate func overview(_ typed: TypedForm? = nil, _ status: Status = .ok) async throws -> Response {
        let place = try here()
        let dossier = try await wholeDossier()
        let isWhole = request.target.query["all"] == "yes"
        let timeline = try await ReadTimeline(site.parts.record)(
            place.state, by: place.author, latest: isWhole ? nil : Self.latestActs)
        let content = OverviewPage(
            dossier, timeline: timeline, tasks: tasks(in: place), waiting: waiting(in: place), opening: try await opening(in: place),
            isWhole: isWhole || (timeline?.acts.count ?? 0) < Self.latestActs, context(typed)
        ).html
        return try reviewPage(
            ReviewPhrases.review(of: names.state(place.state)), content, tab: SitePaths.review(place.state), status: status)
    }

    /// The review with its people, in all of its phases; also where the path of a form names one of them.
    private func wholeDossier() async throws -> ReviewDossier {
        let place = try here()
        let dossier = try await ReadReview(site.parts.record)(place.state, by: place.author, on: today, parts: [.designations])
        guard let dossier else { throw SiteFault.notFound }
        return dossier
    }

    /// What who asks can do, in each capacity that has to do with the review.
    private func tasks(in place: Place) -> [OverviewPage.Tasks] {
        place.part.authors.filter { $0.capacity != .anybody }
            .map { OverviewPage.Tasks($0.capacity, place.review.nextSteps(for: $0, on: today)) }
    }

    private func waiting(in place: Place) -> [OverviewPage.Waiting] {
        guard place.part.author(for: .remind) != nil, let phase = place.review.current else { return [] }
        return phase.waitsFor(in: place.review).map { state in
            OverviewPage.Waiting(state, remindedOn: phase.reminders.last { $0.state == state }?.day)
        }
    }

    private func opening(in place: Place) async throws -> NextOpening? {
        guard place.part.author(for: .open) != nil else { return nil }
        return try await ReadOpening(site.parts.record)(of: place.state, on: today)
    }

    /// Opens the review with its first phase, or its next phase.
    fileprivate func open() async throws -> Response {
        let place = try here()
        let path = SitePaths.review(place.state)
        return try await carryOut(.open, form: "opening", back: path, again: overview) { author, request in
            try await OpenReviews(site.parts.record, asking: site.parts.questionnaire)(
                nextPhaseOf: place.state, by: author, at: now, request: request)
            return redirect(to: path, anchor: "opening")
        }
    }

    fileprivate func remind() async throws -> Response {
        let place = try here()
        let (phase, state) = (try place.openPhase().number, StateCode(form["to"]))
        return try await act(
            SendReminder(phase: phase, to: state), form: "remind-\(state)", then: SitePaths.review(place.state), anchor: "waiting",
            again: overview)
    }
}
