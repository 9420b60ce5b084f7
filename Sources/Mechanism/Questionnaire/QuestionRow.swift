internal import Law
internal import Registry

/// Reads one row of the table of questions; what is wrong is noted, and reading goes on.
struct QuestionRow {
    let record: Record
    let definition: CycleDefinition
    private(set) var corrections: [Correction] = []

    init(_ record: Record, of definition: CycleDefinition) {
        self.record = record
        self.definition = definition
    }

    /// The question; none where something of the row is wrong.
    mutating func question() -> Question? {
        let instrument: InstrumentCode? = choice("instrument", among: definition.instruments) { $0.text }
        let cluster: Cluster? = choice("cluster", among: definition.clusters) { String($0.number) }
        let kind: Question.Kind? = choice("kind", among: Question.Kind.allCases) { $0.rawValue }
        let (id, words) = (text("id"), text("text"))
        let condition = condition()
        guard let instrument, let cluster, let articles = articles(of: instrument, in: cluster) else { return nil }
        checkID(id, instrument, cluster, articles.first?.number)
        guard let kind, corrections.isEmpty else { return nil }
        let isMarked = !articles.isEmpty && articles.allSatisfy(\.onlyOutsideUNCAC)
        return Question(
            id: QuestionID(id), instrument: instrument, cluster: cluster.number, articles: articles.map(\.number), kind: kind,
            follows: condition, text: words, onlyOutsideUNCAC: isMarked)
    }

    private mutating func text(_ column: String) -> String {
        let text = record.text(column) ?? ""
        if text.isEmpty { note(.empty, in: column) }
        return text
    }

    private mutating func choice<Value>(_ column: String, among values: [Value], _ word: (Value) -> String) -> Value? {
        let text = text(column)
        if let value = values.first(where: { word($0) == text }) { return value }
        if !text.isEmpty { note(.unknownWord(values.map(word)), in: column) }
        return nil
    }

    private mutating func articles(of instrument: InstrumentCode, in cluster: Cluster) -> [Cluster.Article]? {
        let text = record.text("articles") ?? ""
        guard !text.isEmpty else { return [] }
        let listed = cluster.articles[instrument] ?? []
        let words = text.split(separator: "+", omittingEmptySubsequences: false)
        let articles = words.compactMap { word in listed.first { String($0.number) == word } }
        if articles.count == words.count { return articles }
        note(.articleNotListed(listed.map(\.number)), in: "articles")
        return nil
    }

    private mutating func condition() -> Question.Condition? {
        let text = record.text("follows") ?? ""
        guard !text.isEmpty else { return nil }
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        let words = parts.count == 2 ? parts[1].split(separator: "+", omittingEmptySubsequences: false) : []
        let choices = words.compactMap { Question.Choice(rawValue: String($0)) }
        if !choices.isEmpty, choices.count == words.count, QuestionID.parts(of: String(parts[0])) != nil {
            return Question.Condition(question: QuestionID(String(parts[0])), choices: Set(choices))
        }
        note(.noCondition, in: "follows")
        return nil
    }

    private mutating func checkID(_ id: String, _ instrument: InstrumentCode, _ cluster: Cluster, _ article: Int?) {
        let subject = article.map(String.init) ?? "C\(cluster.number)"
        guard !id.isEmpty else { return }
        if let parts = QuestionID.parts(of: id), parts.instrument == instrument.text, parts.subject == subject { return }
        note(.wrongID(expected: "\(instrument)-\(subject)- and a number from 1"), in: "id")
    }

    private mutating func note(_ fault: QuestionFault, in column: String) {
        guard let given = record.text(column) else { return }
        corrections.append(Correction(fault, at: record.place(column), given: given))
    }
}
