internal import Casework
internal import Law
internal import Localization
internal import Mechanism
internal import Pages
internal import Registry

extension Visit {
    /// What the State can open and has opened, by the names that its own people see.
    func disclosureModel() async throws -> DisclosurePage.Model {
        let phase = try here().openPhase()
        let parts = try await dossier([.answers, .dialogue, .documents, .list]).phases.first
        var model = DisclosurePage.Model(path: SitePaths.phase(phase.number, try here().state))
        model.choices = parts.map { choices($0, phase) } ?? []
        model.opened = phase.disclosures.map { one in
            let known = model.choices.first { $0.record == one.record && $0.part == one.part }
            let name = one.part.isEmpty ? nil : known?.name ?? one.part
            return (DisclosurePage.Choice(one.record, part: one.part, name: name, open: [:]), one.audience, one.day)
        }
        model.needsStepUp = needsStepUp(for: .disclose)
        return model
    }

    /// Each kind as a whole, then its parts; a kind of which there is nothing is left out.
    private func choices(_ dossier: PhaseDossier, _ phase: PhaseReview) -> [DisclosurePage.Choice] {
        DisclosedRecord.allCases.flatMap { record -> [DisclosurePage.Choice] in
            let parts = self.parts(of: record, dossier, phase)
            guard !parts.isEmpty else { return [] }
            return ([("", nil)] + parts.map { ($0.part, Optional($0.name)) }).map { part, name in
                DisclosurePage.Choice(record, part: part, name: name, open: Self.open(record, part, phase))
            }
        }
    }

    private static func open(_ record: DisclosedRecord, _ part: String, _ phase: PhaseReview) -> [Audience: Day] {
        if let all = phase.disclosure(of: record, part: part, to: .everybody) { return [.everybody: all.day] }
        return phase.disclosure(of: record, part: part, to: .parties).map { [.parties: $0.day] } ?? [:]
    }

    /// What others could be shown one by one: never a draft, nor an item that is kept confidential (¶38).
    private func parts(of record: DisclosedRecord, _ dossier: PhaseDossier, _ phase: PhaseReview) -> [(part: String, name: String)] {
        func beginning(_ text: DossierText) -> String {
            let line = text.body.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
            return line.count > 60 ? "\(line.prefix(60))…" : line
        }
        switch record {
        case .answers:
            let answered = dossier.answers.flatMap(\.articles).flatMap(\.questions)
            return answered.filter { question in question.versions.contains(where: \.isSubmitted) }.map { ($0.id, $0.id) }
        case .dialogue: return dossier.messages.compactMap { one in one.act.map { ("\($0)", "\(one.number). \(beginning(one.text))") } }
        case .documents:
            return dossier.documents.filter { $0.stage == DocumentStage.cleared.rawValue }.compactMap { one in
                one.act.map { ("\($0)", "\(one.number). \(beginning(one.title))") }
            }
        case .list:
            guard phase.publication.concludedOn != nil else { return [] }
            return (dossier.list?.items ?? []).filter { !$0.isConfidential }.compactMap { one in
                one.act.map { ("\($0)", "\(one.number). \(beginning(one.text))") }
            }
        }
    }
}
