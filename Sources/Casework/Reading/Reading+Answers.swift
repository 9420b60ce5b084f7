internal import Law
internal import Mechanism
internal import Registry

extension Reading {
    /// The versions of the answer to a question that the reader may read, in their order.
    func versions(of question: QuestionID, in phase: PhaseReview) -> [Answer] {
        readable(phase.answers.versions(of: question), of: question, in: phase, access(to: question, in: phase)).map(\.answer)
    }

    /// Of those the last one that was submitted.
    func lastSubmitted(of question: QuestionID, in phase: PhaseReview) -> Answer? {
        readable(phase.answers.versions(of: question), of: question, in: phase, access(to: question, in: phase)).last(where: \.isSubmitted)?
            .answer
    }

    func answers(in phase: PhaseReview) throws -> [AnswersEntry] {
        let instruments = phase.instruments.filter(isAsked)
        guard !instruments.isEmpty else { return [] }
        let earlier = Dictionary(grouping: phase.answers.earlier, by: \.question)
        let names = try namesOfWriters(in: phase)
        return try instruments.compactMap { instrument in
            let access = access(to: nil, on: instrument, in: phase)
            let questions = try phase.questions(on: instrument).compactMap { question in
                let versions = (earlier[question] ?? []) + [phase.answers.latest[question]].compactMap { $0 }
                return try entry(question, versions, in: phase, access.isWhole ? access : self.access(to: question, in: phase), names)
            }
            guard !questions.isEmpty else { return nil }
            let days = phase.answers.submissions.filter { $0.instrument == instrument }.map(\.day)
            let certified = access.drafts ? phase.answers.certified[instrument] : nil
            return AnswersEntry(
                instrument: instrument, submittedOn: access.submitted ? days : [],
                certification: certified.map { CertificationEntry(person: names[$0.person], day: $0.day) }, articles: byArticle(questions))
        }
    }

    /// What the reader may read of the answers on an instrument, or to one question.
    private struct AnswerAccess {
        let drafts: Bool
        let submitted: Bool
        /// Whether no question has to be asked about by itself: who may read all may read each.
        var isWhole: Bool { drafts && submitted }
    }

    private func access(to question: QuestionID?, on instrument: InstrumentCode, in phase: PhaseReview) -> AnswerAccess {
        let part = question?.text ?? ""
        return AnswerAccess(
            drafts: allows(.draftAnswers, phase: phase, on: instrument, part: part),
            submitted: allows(.submittedAnswers, phase: phase, on: instrument, part: part))
    }

    private func access(to question: QuestionID, in phase: PhaseReview) -> AnswerAccess {
        access(to: question, on: question.instrument, in: phase)
    }

    /// Those of the versions of an answer that may be read, with whether each was submitted.
    private func readable(
        _ versions: [Answer], of question: QuestionID, in phase: PhaseReview, _ access: AnswerAccess
    ) -> [(answer: Answer, isSubmitted: Bool)] {
        let submitted = phase.answers.submitted(among: versions, on: question.instrument)
        return versions.map { ($0, submitted.contains($0.version)) }.filter { $0.1 ? access.submitted : access.drafts }
    }

    private func entry(
        _ question: QuestionID, _ versions: [Answer], in phase: PhaseReview, _ access: AnswerAccess, _ names: [PersonID: String]
    ) throws -> AnsweredQuestion? {
        let versions = readable(versions, of: question, in: phase, access)
        guard !versions.isEmpty || access.drafts && phase.isAsked(question) else { return nil }
        let shown = Array(versions.enumerated().reversed().prefix(onlyLastAnswers ? 1 : versions.count))
        let entries = try shown.map { place, version in
            let writer = access.drafts ? names[version.answer.person] : nil
            return try entry(version.answer, number: place + 1, isSubmitted: version.isSubmitted, writer)
        }
        return AnsweredQuestion(id: question.text, question: questionnaire?[question]?.text, versions: entries)
    }

    private func entry(_ answer: Answer, number: Int, isSubmitted: Bool, _ writer: String?) throws -> AnswerEntry {
        AnswerEntry(
            version: number, isSubmitted: isSubmitted, isSupplement: answer.isSupplement, choice: answer.choice.rawValue,
            text: try text(answer.text), day: answer.day, writer: writer,
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

extension Reading {
    /// The names of those who wrote answers, for those who may read both the people of the State and what they work on.
    private func namesOfWriters(in phase: PhaseReview) throws -> [PersonID: String] {
        guard allows(.nominations, of: review.state), allows(.draftAnswers, phase: phase) else { return [:] }
        let writers = Set(
            (phase.answers.earlier + phase.answers.latest.values).map(\.person) + phase.answers.certified.values.map(\.person))
        return try Dictionary(uniqueKeysWithValues: writers.compactMap { writer in try name(of: writer).map { (writer, $0) } })
    }

    /// What the note verbale calls somebody, or the invitation of a contributor.
    private func name(of person: PersonID) throws -> String? {
        let act =
            review.nominations.last { $0.person == person && $0.state == review.state }?.id
            ?? review.contributors.last { $0.person == person }?.id
        return try act.flatMap { try texts.text(0, ofAct: $0) }
    }
}

extension AnswersFile {
    /// All versions of the answer to a question, in their order.
    fileprivate func versions(of question: QuestionID) -> [Answer] {
        earlier.filter { $0.question == question } + (latest[question].map { [$0] } ?? [])
    }

    /// Those of the versions of one answer that were submitted: of those that stood before each submission the last one; what it replaced
    /// stayed a draft.
    fileprivate func submitted(among versions: [Answer], on instrument: InstrumentCode) -> Set<Int> {
        guard !versions.isEmpty else { return [] }
        let handedIn = submissions.filter { $0.instrument == instrument }
        return Set(handedIn.compactMap { submission in versions.last { $0.act <= submission.act }?.version })
    }
}
