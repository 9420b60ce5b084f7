internal import Casework
internal import HTTP
internal import Law
internal import Mechanism
internal import Pages
internal import Registry

extension Visit {
    /// The answers of the phase as who asks may read them.
    ///
    /// - Parameter onlyLast: whether earlier versions stay sealed; a form that saves by itself leaves many.
    func answers(
        _ parts: Set<DossierPart>, instrument: InstrumentCode? = nil, onlyLast: Bool = true, phase: Int? = nil
    ) async throws -> ReviewDossier {
        let place = try here()
        let read = ReadReview(site.parts.record, asking: site.parts.questionnaire)
        let dossier = try await read(
            place.state, by: place.author, on: today, phase: try phase ?? place.openPhase().number, parts: parts, instrument: instrument,
            onlyLastAnswers: onlyLast)
        guard let dossier else { throw SiteFault.notFound }
        return dossier
    }

    /// Whether who asks reads what is not submitted yet.
    func readsDrafts(_ place: Place, _ phase: PhaseReview) -> Bool {
        Access.allows(reading: ReadRequest(.draftAnswers, phase: phase.number), by: place.author, of: place.review)
    }

    /// Whether who asks answers here; contributors do it elsewhere.
    func writesAnswers(_ place: Place, _ phase: PhaseReview) -> Bool {
        guard let author = place.part.author(for: .draftAnswers), author.capacity != .contributor(place.state) else { return false }
        return readsDrafts(place, phase)
    }

    /// The instruments whose answers were read.
    func sheets(of dossier: ReviewDossier, earlier: [QuestionID: EarlierAnswer] = [:]) throws -> [AnswerSheet] {
        let (place, phase) = (try here(), try here().openPhase())
        let readsDrafts = readsDrafts(place, phase)
        return (dossier.phases.first?.answers ?? []).map {
            AnswerSheet(
                $0, of: place.state, in: phase, asking: site.parts.questionnaire, readsDrafts: readsDrafts, earlier: earlier)
        }
    }

    /// One instrument with the last version of each answer.
    func sheet(of instrument: InstrumentCode, reusing: Bool = false) async throws -> AnswerSheet {
        let earlier = reusing ? try await earlierAnswers(on: instrument) : [:]
        guard let sheet = try sheets(of: try await answers([.answers], instrument: instrument), earlier: earlier).first else {
            throw SiteFault.notFound
        }
        return sheet
    }

    /// A question of some sheets.
    func question(_ id: String, in sheets: [AnswerSheet]) throws(SiteFault) -> SheetQuestion {
        guard let question = sheets.flatMap(\.articles).flatMap(\.questions).first(where: { $0.id.text == id }) else { throw .notFound }
        return question
    }

    /// What the State answered in earlier phases to questions that are asked again (¶22).
    private func earlierAnswers(on instrument: InstrumentCode) async throws -> [QuestionID: EarlierAnswer] {
        let phase = try here().openPhase()
        let asked = Set(phase.questions(on: instrument))
        var found: [QuestionID: EarlierAnswer] = [:]
        for earlier in try here().review.phases where earlier.number < phase.number && !asked.isDisjoint(with: earlier.questions) {
            let dossier = try await answers([.answers], instrument: instrument, phase: earlier.number)
            for entry in dossier.phases.flatMap(\.answers).flatMap(\.articles).flatMap(\.questions) {
                guard let answer = entry.versions.first, asked.contains(QuestionID(entry.id)) else { continue }
                found[QuestionID(entry.id)] = EarlierAnswer(answer, phase: earlier.number)
            }
        }
        return found
    }
}
