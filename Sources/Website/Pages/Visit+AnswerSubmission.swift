internal import Casework
internal import HTTP
internal import Law
internal import Mechanism
internal import Pages
internal import Registry

extension Visit {
    /// Certification and submission; again with a form that was not taken.
    func submissionPage(_ typed: TypedForm? = nil, _ status: Status = .ok) async throws -> Response {
        let dossier = try await answers([.answers])
        let page = SubmissionPage(try sheets(of: dossier), try standing(dossier), context(typed))
        return try answersPage(SubmissionPhrases.title, page.html, status)
    }

    private func standing(_ dossier: ReviewDossier) throws -> SubmissionPage.Standing {
        let (place, phase) = (try here(), try here().openPhase())
        return SubmissionPage.Standing(
            speaks: place.part.author(for: .submitAnswers) != nil, needsStepUp: needsStepUp(for: .submitAnswers),
            isHelpAsked: phase.answers.isHelpAsked, receivedOn: phase.answers.receivedOn(for: phase.instruments),
            comments: dossier.deadlines.filter { $0.phase == phase.number && $0.task == Deadline.Task.comment.rawValue })
    }

    private func submissionPath() throws -> String { SitePaths.submission(try here().openPhase().number, try here().state) }

    /// The focal point certifies the answers on an instrument (¶25).
    func certify() async throws -> Response {
        let (phase, instrument) = (try here().openPhase(), try instrument())
        let name = SubmissionPage.certify(instrument)
        guard form.isChosen("statement") else {
            let typed = TypedForm(name, form.typed, corrections: ["statement": SubmissionPhrases.confirmStatement])
            return try await submissionPage(typed, .unprocessableContent)
        }
        let act = CertifyAnswers(phase: phase.number, instrument)
        return try await self.act(act, form: name, then: try submissionPath(), anchor: instrument.text) {
            try await submissionPage($0, $1)
        }
    }

    /// The focal point hands the answers on an instrument in, or supplements to them (¶34).
    func submit() async throws -> Response {
        let (phase, instrument) = (try here().openPhase(), try instrument())
        let act = SubmitAnswers(phase: phase.number, instrument)
        let name = SubmissionPage.submit(instrument)
        return try await self.act(act, form: name, then: try submissionPath(), anchor: instrument.text) {
            try await submissionPage($0, $1)
        }
    }

    /// The State asks the secretariat for help with its answers, or ends that (¶20).
    func askForHelp() async throws -> Response {
        guard ["yes", "no"].contains(form["isAsked"]) else { throw SiteFault.malformed }
        let act = AskForHelp(phase: try here().openPhase().number, isAsked: form.isChosen("isAsked"))
        return try await self.act(act, form: "help", then: try submissionPath(), anchor: "help") { try await submissionPage($0, $1) }
    }
}
