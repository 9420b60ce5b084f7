internal import Casework
internal import Localization
internal import Markup
public import Mechanism
internal import Registry

/// The fields by which an item of the list is written.
struct ItemFields {
    let model: ListPage.Model
    let context: PageContext

    init(_ model: ListPage.Model, _ context: PageContext) {
        self.model = model
        self.context = context
    }

    /// The fields, empty or with an item that is worded anew.
    func html(_ form: SiteForm, _ item: ItemEntry? = nil) -> HTML {
        let kinds = ObservationKind.allCases.map { (value: $0.rawValue, label: $0.phrase) }
        let chosen = item.map { "\($0.instrument):\($0.article)" } ?? ""
        return """
            \(form.radios("kind", ListPhrases.kind, kinds, chosen: item?.kind ?? ""))
            \(form.choice("topic", ListPhrases.topic, topics, chosen: chosen))
            \(form.area("text", OutcomePhrases.text, value: item?.text.body ?? "", language: item?.text.language, isNeeded: true))
            \(context.writing(form, chosen: item?.text.language))\(evidence(form, item))
            """
    }

    private var topics: [(value: String, label: String)] {
        model.topics.map { topic in
            let phrase = ReviewPhrases.article(topic.article, of: context.names.instrument(topic.instrument.text))
            return (value: topic.field, label: context.text(phrase))
        }
    }

    private func evidence(_ form: SiteForm, _ item: ItemEntry?) -> HTML? {
        let chosen = item?.act.flatMap { model.named[$0] } ?? []
        let offered = model.evidence.filter { one in
            item.map { one.concerns(Topic($0.instrument, article: $0.article)) || chosen.contains(one.evidence) } ?? true
        }
        guard !offered.isEmpty else { return nil }
        let options = offered.map { one -> (value: String, label: HTML) in
            let phrase = ListPhrases.choice(one.entry.phrase, Self.beginning(of: one.text.body))
            return (value: one.evidence.text, label: "<span>\(context.say(phrase))</span>")
        }
        let boxes = form.checks("evidence", ListPhrases.evidence, help: ListPhrases.evidenceHelp, options, chosen: Set(chosen.map(\.text)))
        let open: HTML? = form.wasRefused || !chosen.isEmpty ? " open" : nil
        return "<details class=\"evidence\"\(open)><summary>\(context.say(ListPhrases.evidence))</summary>\(boxes)</details>"
    }

    /// So much of a text that it can be told from others.
    static func beginning(of text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return line.count > 80 ? "\(line.prefix(80))…" : line
    }
}

extension Topic {
    /// The topic as a field of a form has it: `UNTOC:5`.
    public var field: String { "\(instrument):\(article)" }
}

extension EvidenceEntry {
    /// What it is, as its reader sees it numbered.
    var phrase: Phrase {
        switch self {
        case .answer(let question, let version): ListPhrases.answer(question, version: version)
        case .message(let number): ListPhrases.message(number)
        case .document(let number): ListPhrases.document(number)
        }
    }
}

extension EvidenceAtHand {
    /// Whether it can bear out an item on an article: an answer to a question about it, a message on it, any document.
    fileprivate func concerns(_ topic: Topic) -> Bool {
        switch evidence {
        case .answer(let question, _): question.text.hasPrefix("\(topic.instrument)-\(topic.article)-")
        case .message: self.topic == topic
        case .document: true
        }
    }
}
