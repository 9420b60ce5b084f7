internal import Law
internal import Mechanism
internal import Registry

extension Reading {
    /// The versions of the answer to a question that the reader may read, in their order.
    func versions(of question: QuestionID, in phase: PhaseReview) -> [Answer] {
        let all = phase.answers.versions(of: question)
        let submitted = phase.answers.submittedVersions(of: question)
        let readsDrafts = allows(.draftAnswers, phase: phase, on: question.instrument, part: question.text)
        let readsSubmitted = allows(.submittedAnswers, phase: phase, on: question.instrument, part: question.text)
        return all.filter { submitted.contains($0.version) ? readsSubmitted : readsDrafts }
    }

    func answers(in phase: PhaseReview) throws -> [AnswersEntry] {
        try phase.instruments.filter(isAsked).compactMap { instrument in
            let questions = try phase.questions(on: instrument).compactMap { try entry($0, in: phase) }
            guard !questions.isEmpty else { return nil }
            let readsAll = allows(.submittedAnswers, phase: phase, on: instrument)
            let days = phase.answers.submissions.filter { $0.instrument == instrument }.map(\.day)
            return AnswersEntry(instrument: instrument, submittedOn: readsAll ? days : [], articles: byArticle(questions))
        }
    }

    private func entry(_ question: QuestionID, in phase: PhaseReview) throws -> AnsweredQuestion? {
        let versions = versions(of: question, in: phase)
        let readsDrafts = allows(.draftAnswers, phase: phase, on: question.instrument, part: question.text)
        guard !versions.isEmpty || readsDrafts && phase.isAsked(question) else { return nil }
        let submitted = phase.answers.submittedVersions(of: question)
        let entries = try versions.enumerated().map { try entry($1, number: $0 + 1, isSubmitted: submitted.contains($1.version)) }
        return AnsweredQuestion(id: question.text, question: questionnaire?[question]?.text, versions: entries.reversed())
    }

    private func entry(_ answer: Answer, number: Int, isSubmitted: Bool) throws -> AnswerEntry {
        AnswerEntry(
            version: number, isSubmitted: isSubmitted, isSupplement: answer.isSupplement, choice: answer.choice.rawValue,
            text: try text(answer.text), day: answer.day,
            source: answer.source.map { AnswerSourceEntry(reference: $0.reference, day: $0.day, hasChanged: $0.hasChanged) })
    }

    private func byArticle(_ questions: [AnsweredQuestion]) -> [AnsweredArticle] {
        var articles: [AnsweredArticle] = []
        for question in questions {
            let article = question.id.split(separator: "-").dropFirst().first.map(String.init) ?? ""
            let others = articles.last.flatMap { $0.article == article ? $0.questions : nil }
            if others != nil { articles.removeLast() }
            articles.append(AnsweredArticle(article: article, questions: (others ?? []) + [question]))
        }
        return articles
    }
}

extension AnswersFile {
    /// All versions of the answer to a question, in their order.
    fileprivate func versions(of question: QuestionID) -> [Answer] {
        earlier.filter { $0.question == question } + (latest[question].map { [$0] } ?? [])
    }

    /// The versions that were submitted: of those that stood before each submission the last one; what it replaced stayed a draft.
    func submittedVersions(of question: QuestionID) -> Set<Int> {
        let versions = versions(of: question)
        let handedIn = submissions.filter { $0.instrument == question.instrument }
        return Set(handedIn.compactMap { submission in versions.last { $0.act <= submission.act }?.version })
    }
}
