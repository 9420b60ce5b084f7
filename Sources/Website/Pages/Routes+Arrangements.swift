internal import Casework
internal import HTTP
internal import Law
internal import Localization
internal import Mechanism
internal import Pages

extension Routes {
    /// Preliminary consultations: schedule, languages, division of work (¶31, ¶50).
    static let arrangements: [Route] = [
        .get("/reviews/:state/phases/:phase/arrangements", for: .whoReads(.arrangements)) { try await $0.arrangements() },
        .post("/reviews/:state/phases/:phase/arrangements", for: .whoDoes(.arrange)) { try await $0.propose() },
        .post("/reviews/:state/phases/:phase/arrangements/agreement", for: .whoDoes(.arrange)) { try await $0.agreeToProposal() },
    ]
}

extension Visit {
    fileprivate func arrangements(_ typed: TypedForm? = nil, _ status: Status = .ok) async throws -> Response {
        let (place, phase) = (try here(), try here().openPhase())
        let dossier = try await dossier([.arrangements])
        guard let entry = dossier.phases.first(where: { $0.number == phase.number }) else { throw SiteFault.notFound }
        let page = ArrangementsPage(
            entry, of: place.state, parties: phase.parties(in: place.review), limits: limits(of: phase, in: place.review),
            voice: place.part.author(for: .arrange)?.capacity.state, context(typed))
        return try reviewPage(
            ArrangementsPhrases.title, page.html, tab: SitePaths.arrangements(phase.number, place.state), status: status)
    }

    private func limits(of phase: PhaseReview, in review: Review) -> ArrangementsPage.Limits {
        let languages = review.figures(on: today).languages
        return ArrangementsPage.Limits(
            answers: SixMonthsToAnswer.lastDay(of: phase, in: review), comments: SixMonthsToComment.lastDay(of: phase, in: review),
            usualLanguages: languages.usual.value, mostLanguages: languages.exceptional.value)
    }

    fileprivate func propose() async throws -> Response {
        let (place, phase) = (try here(), try here().openPhase())
        let days = ScheduleDays(form)
        var corrections = days.corrections
        if form.all("languages").isEmpty { corrections["languages"] = ArrangementsPhrases.noLanguage }
        if form["text"].isEmpty { corrections["text"] = ArrangementsPhrases.noText }
        guard corrections.isEmpty else {
            return try await arrangements(TypedForm("proposal", form.typed, corrections: corrections), .unprocessableContent)
        }
        guard let version = Int(form["version"]) else { throw SiteFault.malformed }
        let act = ProposeArrangements(
            phase: phase.number, languages: form.all("languages").compactMap { WorkingLanguage(rawValue: $0) },
            answersDue: days["answersDue"], commentsDue: days["commentsDue"], listDue: days["listDue"], summaryDue: days["summaryDue"],
            basedOn: version, passage(form["text"], in: writtenLanguage))
        return try await self.act(
            act, form: "proposal", then: SitePaths.arrangements(phase.number, place.state), anchor: "proposal", again: proposeAgain)
    }

    /// The form with what was typed, upon the version at hand: sent once more by somebody who has read it, it is taken.
    private func proposeAgain(_ typed: TypedForm, _ status: Status) async throws -> Response {
        var fields = typed.fields
        fields["version"] = nil
        if status == .conflict { fields[FormSeal.requestField] = nil }
        return try await arrangements(TypedForm(typed.form, fields, notes: typed.notes), status)
    }

    fileprivate func agreeToProposal() async throws -> Response {
        let (place, phase) = (try here(), try here().openPhase())
        guard let version = Int(form["version"]) else { throw SiteFault.malformed }
        return try await act(
            AgreeToArrangements(phase: phase.number, version: version), form: "agreement",
            then: SitePaths.arrangements(phase.number, place.state), anchor: "proposal", again: arrangements)
    }
}

/// The days of a schedule as a form brings them; a field that is left empty names none.
private struct ScheduleDays {
    private(set) var corrections: [String: Phrase] = [:]
    private var days: [String: Day] = [:]

    init(_ form: PostedForm) {
        for field in ["answersDue", "commentsDue", "listDue", "summaryDue"] where !form[field].isEmpty {
            guard let day = Day(form[field]) else {
                corrections[field] = ArrangementsPhrases.unreadableDay
                continue
            }
            days[field] = day
        }
    }

    subscript(_ field: String) -> Day? { days[field] }
}
