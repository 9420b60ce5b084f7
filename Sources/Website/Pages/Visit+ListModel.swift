internal import Casework
internal import Law
internal import Localization
internal import Mechanism
internal import Pages
internal import Registry

extension Visit {
    /// What the page of the list shows to who asks.
    func listModel() async throws -> ListPage.Model {
        let (place, phase) = (try here(), try here().openPhase())
        let dossier = try await dossier([.list, .needs, .documents])
        let list = dossier.phases.first?.list
        let worksOnIt = place.part.reader(of: ReadRequest(.draftList, phase: phase.number)) != nil
        guard list != nil || worksOnIt else { throw SiteFault.notFound }
        var model = ListPage.Model(path: SitePaths.phase(phase.number, place.state))
        model.list = list
        for document in dossier.phases.first?.documents ?? [] { model.documents[document.number] = document.act }
        model.topics = topics(place, phase)
        model.waitsFor = waitsFor(phase, in: .list)
        if worksOnIt { try await addWork(to: &model, place, phase, dossier) }
        model.translations = translations(place, phase, list)
        if phase.publication.concludedOn != nil { addFollowUp(to: &model, place, phase, dossier) }
        return model
    }

    /// What those who work on the list see besides.
    private func addWork(to model: inout ListPage.Model, _ place: Place, _ phase: PhaseReview, _ dossier: ReviewDossier) async throws {
        model.history = try await ReadOutcomeHistory(site.parts.record)(place.state, by: place.author, phase: phase.number).list
        model.due = due(.agreeOnList, phase, dossier)
        model.isEarly = !phase.isCommented(in: place.review)
        if let version = model.list?.version {
            let voice = model.isEarly || phase.list.items.isEmpty ? nil : voice(place, phase)
            model.agreement = AgreementSection(
                version: version, model.list?.agreements ?? [], of: phase.parties(in: place.review), voice: voice,
                needsStepUp: needsStepUp(for: .agree), path: SitePaths.list(phase.number, place.state))
        }
        guard phase.publication.concludedOn == nil else { return }
        model.mayKeep = place.part.author(for: .keepConfidential) != nil
        guard !model.topics.isEmpty else { return }
        model.evidence = try await evidenceAtHand()
        for act in (model.list?.items ?? []).compactMap(\.act) {
            model.named[act] = phase.list.item(act)?.evidence
            model.texts[act] = phase.list.item(act)?.text.act
        }
    }

    /// For whom a phase waits in a step, in the order of the language; everybody may know it.
    func waitsFor(_ phase: PhaseReview, in step: Step) -> [String] {
        guard let review = place?.review, phase.step(in: review) == step else { return [] }
        return Collation(words.language).sorted(phase.waitsFor(in: review).map { names.state($0) })
    }

    /// The State for which who asks may agree now; none after the publication.
    func voice(_ place: Place, _ phase: PhaseReview) -> StateCode? {
        guard phase.publication.concludedOn == nil, let state = place.part.author(for: .agree)?.capacity.state else { return nil }
        return phase.parties(in: place.review).contains(state) ? state : nil
    }

    /// By when something is to be agreed, as its reader may know.
    func due(_ task: Deadline.Task, _ phase: PhaseReview, _ dossier: ReviewDossier) -> Day? {
        dossier.deadlines.filter { $0.phase == phase.number && $0.task == task.rawValue && $0.metOn == nil }.map(\.due).min()
    }

    /// The articles that who asks may write items about: of the instruments that their State reviews (¶28 b).
    private func topics(_ place: Place, _ phase: PhaseReview) -> [Topic] {
        guard phase.publication.concludedOn == nil, let author = place.part.author(for: .draftOutcome) else { return [] }
        let own = author.capacity.state.map { $0 == place.state ? phase.instruments : place.review.instruments(reviewedBy: $0) } ?? []
        return phase.articles.filter { own.contains($0.instrument) }.flatMap { entry in
            entry.articles.map { Topic(entry.instrument, article: $0) }
        }
    }

    private func translations(_ place: Place, _ phase: PhaseReview, _ list: ListEntry?) -> TranslationSection {
        let isOpen = phase.list.agreedOn != nil && phase.publication.concludedOn == nil
        return TranslationSection(
            of: .list, ListPhrases.translations, list?.translations ?? [], isAgreed: isOpen && place.part.author(for: .translate) != nil,
            original: nil,
            mayTranslate: isOpen && place.part.author(for: .translate) != nil,
            path: "\(SitePaths.summary(phase.number, place.state))/translations")
    }

    private func addFollowUp(to model: inout ListPage.Model, _ place: Place, _ phase: PhaseReview, _ dossier: ReviewDossier) {
        model.needs = dossier.needs.filter { $0.phase == nil || $0.phase == phase.number }
        model.followUp.mayReport = place.part.author(for: .followUp) != nil
        if model.followUp.mayReport {
            model.followUp.topics = phase.articles.flatMap { entry in entry.articles.map { Topic(entry.instrument, article: $0) } }
        }
        guard let reporter = place.part.author(for: .reportAssistance) else { return }
        model.followUp.stages = reporter.capacity.state == place.state ? [.offered, .beingMet, .met] : [.offered, .beingMet]
    }
}
