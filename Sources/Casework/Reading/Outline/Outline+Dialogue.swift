internal import Law
internal import Registry

extension OutlineWriter {
    func dialogue(_ phase: PhaseDossier, _ id: String) -> OutlineSection? {
        let rounds = phase.rounds.map { OutlineFact("Round \($0.number)", "from \($0.openedOn)" + ($0.closedOn.map { " to \($0)" } ?? "")) }
        return OutlineSection("\(id)-dialogue", "Dialogue", [.some(rounds)] + phase.messages.map { .entry(entry($0)) })
    }

    private func entry(_ one: MessageEntry) -> OutlineEntry {
        OutlineEntry(
            "Message \(one.number): \(speaker(one.state)) on \(topic(one.instrument, one.article))",
            facts: [
                OutlineFact("Day", text(one.day)), OutlineFact("Round", one.round.map { "\($0)" }),
                OutlineFact("Documents", one.documents.map { "\($0)" }.joined(separator: ", ")),
            ], [OutlinePassage(one.text)])
    }

    func entry(_ one: DocumentEntry) -> OutlineEntry {
        OutlineEntry(
            "Document \(one.number): \(speaker(one.state))", marks: [one.stage == "cleared" ? nil : one.stage],
            facts: [
                OutlineFact("Day", text(one.day)), OutlineFact("Type", one.mediaType), OutlineFact("Size", "\(one.size) bytes"),
            ], [OutlinePassage(one.title)])
    }

    func list(_ list: ListEntry, _ id: String) -> OutlineSection? {
        OutlineSection(
            "\(id)-list", "List of observations",
            [
                .some([
                    OutlineFact("Symbol", list.symbol), OutlineFact("Published", text(list.publishedOn)),
                    OutlineFact("Version", list.version.map { "\($0)" }), OutlineFact("Agreed", text(list.agreedOn)),
                    agreed(list.agreements),
                ])
            ] + list.items.map { .entry(entry($0)) } + list.translations.map { .entry(entry($0)) })
    }

    private func entry(_ item: ItemEntry) -> OutlineEntry {
        let progress = item.progress.map {
            OutlineEntry("Progress: \($0.status)", facts: [OutlineFact("Day", text($0.day))], [OutlinePassage($0.text)])
        }
        return OutlineEntry(
            "Item \(item.number): \(item.kind), \(topic(item.instrument, item.article))",
            marks: [item.isConfidential ? "confidential" : nil],
            facts: [OutlineFact("Rests on", item.evidence.map(evidence).joined(separator: ", "))],
            [OutlinePassage(item.text)],
            entries: progress)
    }

    private func evidence(_ evidence: EvidenceEntry) -> String {
        switch evidence {
        case .answer(let question, let version): "answer to \(question), version \(version)"
        case .message(let number): "message \(number)"
        case .document(let number): "document \(number)"
        }
    }

    func summary(_ summary: SummaryEntry, _ id: String) -> OutlineSection? {
        OutlineSection(
            "\(id)-summary", "Summary",
            [
                .some([
                    OutlineFact("Symbol", summary.symbol), OutlineFact("Published", text(summary.publishedOn)),
                    OutlineFact("Version", summary.version.map { "\($0)" }), OutlineFact("Agreed", text(summary.agreedOn)),
                    OutlineFact("Words", summary.text.map { "\($0.words)" }), agreed(summary.agreements),
                ]), summary.text.map { .entry(OutlineEntry("In \(Self.language($0.language))", [OutlinePassage($0)])) },
            ] + summary.translations.map { .entry(entry($0)) })
    }

    private func entry(_ one: TranslationEntry) -> OutlineEntry {
        OutlineEntry(
            "In \(Self.language(one.language))", marks: [one.stage == "checked" ? nil : one.stage],
            facts: [OutlineFact("Since", text(one.since))], one.text.map { [OutlinePassage($0)] } ?? [])
    }

    private static func language(_ code: String) -> String {
        ["ar": "Arabic", "zh": "Chinese", "en": "English", "fr": "French", "ru": "Russian", "es": "Spanish"][code] ?? code
    }
}
