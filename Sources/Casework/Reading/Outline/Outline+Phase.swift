internal import Law
internal import Registry

extension OutlineWriter {
    func phase(_ phase: PhaseDossier) -> OutlineSection? {
        let id = "phase-\(phase.number)"
        return OutlineSection(
            id, "Phase \(phase.number)",
            [
                .some(
                    [OutlineFact("Step", phase.step), OutlineFact("Since", text(phase.since)), OutlineFact("Opened", text(phase.openedOn))]
                        + phase.scope.map {
                            OutlineFact("\($0.instrument)", "articles " + $0.articles.map(String.init).joined(separator: ", "))
                        }
                )
            ],
            sections: [
                OutlineSection("\(id)-arrangements", "Arrangements", phase.arrangements.map { .entry(entry($0)) }),
                answers(phase.answers, id),
                OutlineSection("\(id)-observations", "Written observations", phase.observations.map { .entry(entry($0)) }),
                OutlineSection("\(id)-clarifications", "Clarifications", phase.clarifications.map { .entry(entry($0)) }),
                dialogue(phase, id),
                OutlineSection("\(id)-documents", "Documents", phase.documents.map { .entry(entry($0)) }),
                phase.list.flatMap { list($0, id) }, phase.summary.flatMap { summary($0, id) },
                OutlineSection(
                    "\(id)-disclosures", "Opened to others",
                    [
                        .rows(
                            ["What", "Which", "To whom", "Day"],
                            phase.disclosures.map { [$0.record, which($0), $0.audience, text($0.day)] })
                    ]),
            ])
    }

    private func which(_ one: DisclosureEntry) -> String {
        let noun = ["answers": "question", "dialogue": "message", "documents": "document", "list": "item"][one.record]
        return one.part.map { [noun, $0].compactMap { $0 }.joined(separator: " ") } ?? "all"
    }

    private func entry(_ one: ArrangementsEntry) -> OutlineEntry {
        OutlineEntry(
            "Version \(one.version)", marks: [one.isAgreed ? "agreed" : "proposed"],
            facts: [
                OutlineFact("Languages", one.languages.joined(separator: ", ")), OutlineFact("Answers due", text(one.answersDue)),
                OutlineFact("Observations due", text(one.commentsDue)), OutlineFact("List due", text(one.listDue)),
                OutlineFact("Summary due", text(one.summaryDue)), agreed(one.agreements),
            ], [OutlinePassage(one.text)])
    }

    func agreed(_ agreements: [AgreementEntry]) -> OutlineFact? {
        OutlineFact("Agreed by", agreements.map { "\(name($0.state)) on \($0.day)" }.joined(separator: ", "))
    }

    private func answers(_ answers: [AnswersEntry], _ id: String) -> OutlineSection? {
        OutlineSection(
            "\(id)-answers", "Answers",
            sections: answers.map { one in
                OutlineSection(
                    "\(id)-answers-\(one.instrument.text.lowercased())", "Answers on \(one.instrument)",
                    [.some([OutlineFact("Submitted", one.submittedOn.map { "\($0)" }.joined(separator: ", "))])]
                        + one.articles.flatMap { article in article.questions.map { .entry(entry($0)) } })
            })
    }

    private func entry(_ question: AnsweredQuestion) -> OutlineEntry {
        let title = question.id + (question.question.map { ": \($0)" } ?? "")
        guard let latest = question.versions.first else { return OutlineEntry(title, marks: ["not answered yet"]) }
        return OutlineEntry(
            title, marks: marks(latest), facts: facts(latest), [OutlinePassage(latest.text)],
            entries: question.versions.dropFirst().map {
                OutlineEntry("Earlier version", marks: marks($0), facts: facts($0), [OutlinePassage($0.text)])
            })
    }

    private func marks(_ answer: AnswerEntry) -> [String?] {
        [answer.isSubmitted ? nil : "draft", answer.isSupplement ? "supplement" : nil]
    }

    private func facts(_ answer: AnswerEntry) -> [OutlineFact?] {
        [
            OutlineFact("Answer", answer.choice), OutlineFact("Version", "\(answer.version)"), OutlineFact("Day", text(answer.day)),
            OutlineFact(
                "Rests on",
                answer.source.map { "\($0.reference), \($0.day); \($0.hasChanged ? "changed since" : "unchanged since")" }),
        ]
    }

    private func entry(_ one: ObservationEntry) -> OutlineEntry {
        OutlineEntry(
            "\(name(one.state)) on \(topic(one.instrument, one.article))", marks: [one.submittedOn == nil ? "draft" : nil],
            facts: [OutlineFact("Handed in", text(one.submittedOn))], [OutlinePassage(one.text)])
    }

    private func entry(_ one: ClarificationEntry) -> OutlineEntry {
        let reply = one.reply.map { OutlineEntry("Reply", facts: [OutlineFact("Day", text(one.repliedOn))], [OutlinePassage($0)]) }
        return OutlineEntry(
            "Clarification \(one.number): \(name(one.state)) on \(one.question)",
            facts: [OutlineFact("Asked", text(one.askedOn))], [OutlinePassage(one.text)], entries: reply.map { [$0] } ?? [])
    }
}
