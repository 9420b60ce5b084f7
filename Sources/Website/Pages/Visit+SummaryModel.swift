internal import Casework
internal import Law
internal import Localization
internal import Mechanism
internal import Pages

extension Visit {
    /// What the page of the summary shows to who asks.
    func summaryModel(_ typed: TypedForm?) async throws -> SummaryPage.Model {
        let (place, phase) = (try here(), try here().openPhase())
        let dossier = try await dossier([.summary])
        let summary = dossier.phases.first?.summary
        let worksOnIt = place.part.reader(of: ReadRequest(.draftSummary, phase: phase.number)) != nil
        guard summary != nil || worksOnIt else { throw SiteFault.notFound }
        var model = SummaryPage.Model(
            path: SitePaths.phase(phase.number, place.state), mostWords: place.review.figures(on: today).summaryWords.value)
        model.summary = summary
        model.waitsFor = waitsFor(phase, in: .summary)
        model.isListAgreed = phase.list.agreedOn != nil
        if worksOnIt { try await addWork(to: &model, place, phase, dossier, typed) }
        model.translations = translations(place, phase, summary)
        model.publication = publication(place, phase)
        return model
    }

    /// What those who work on the summary see besides.
    private func addWork(
        to model: inout SummaryPage.Model, _ place: Place, _ phase: PhaseReview, _ dossier: ReviewDossier, _ typed: TypedForm?
    ) async throws {
        model.history = try await ReadOutcomeHistory(site.parts.record)(place.state, by: place.author, phase: phase.number).summary
        model.due = due(.agreeOnSummary, phase, dossier)
        model.mayDraft = phase.publication.concludedOn == nil && place.part.author(for: .draftOutcome) != nil
        if let typed, typed.form == SummaryPage.form { model.wordsTyped = passage(typed.value("text") ?? "", in: writtenLanguage).words }
        guard let version = model.summary?.version, version > 0 else { return }
        model.agreement = AgreementSection(
            version: version, model.summary?.agreements ?? [], of: phase.parties(in: place.review),
            voice: model.isListAgreed ? voice(place, phase) : nil, needsStepUp: needsStepUp(for: .agree),
            path: SitePaths.summary(phase.number, place.state))
    }

    private func translations(_ place: Place, _ phase: PhaseReview, _ summary: SummaryEntry?) -> TranslationSection {
        let isOpen = phase.summary.agreedOn != nil && phase.publication.concludedOn == nil
        return TranslationSection(
            of: .summary, SummaryPhrases.languages, summary?.translations ?? [], isAgreed: summary?.agreedOn != nil,
            original: summary?.text,
            mayTranslate: isOpen && place.part.author(for: .translate) != nil,
            path: "\(SitePaths.summary(phase.number, place.state))/translations")
    }

    /// What is missing before the publication, for who publishes.
    private func publication(_ place: Place, _ phase: PhaseReview) -> PublicationSection? {
        guard phase.publication.concludedOn == nil, place.part.author(for: .publish) != nil else { return nil }
        return PublicationSection(
            isListAgreed: phase.list.agreedOn != nil, isSummaryAgreed: phase.summary.agreedOn != nil,
            missing: SummaryInSixLanguages.missing(in: phase), path: SitePaths.phase(phase.number, place.state))
    }
}
