public import Law
internal import Registry

extension Questionnaire {
    /// The columns of the table, in the order in which they are written.
    public static let columns = ["id", "instrument", "cluster", "articles", "kind", "follows", "text"]

    /// Reads the table of questions and checks it against the cycle; whatever is wrong is found at once, and then nothing is used.
    public init(reading bytes: [UInt8]?, from file: String, for definition: CycleDefinition) throws(Corrections) {
        var reader = QuestionnaireReader(file: file, bytes: bytes, definition: definition)
        let questions = reader.read()
        guard reader.corrections.isEmpty else { throw Corrections(reader.corrections) }
        self.init(questions)
    }
}

/// Reads the rows one after the other, then what can only be judged with all of them read.
struct QuestionnaireReader {
    private let file: String
    private let definition: CycleDefinition
    private let sheet: Sheet
    private(set) var corrections: [Correction]

    init(file: String, bytes: [UInt8]?, definition: CycleDefinition) {
        self.file = file
        self.definition = definition
        self.sheet = SheetReader.read(TableForm(fileName: file, columns: Questionnaire.columns), from: bytes)
        self.corrections = sheet.corrections
    }

    mutating func read() -> [Question] {
        var questions: [Question] = []
        var lines: [QuestionID: Int] = [:]
        for record in sheet.records {
            var row = QuestionRow(record, of: definition)
            let question = row.question()
            corrections += row.corrections
            guard let question else { continue }
            check(question, after: questions, record)
            if let first = lines[question.id] {
                note(.duplicate(line: first), at: record.place("id"), given: question.id.text)
            }
            lines[question.id] = lines[question.id] ?? record.place("id").line
            questions.append(question)
        }
        if corrections.isEmpty { checkCoverage(questions) }
        return questions
    }

    /// A question follows an earlier one of its instrument and cluster, which is asked of every State that it is asked of itself.
    private mutating func check(_ question: Question, after earlier: [Question], _ record: Record) {
        guard let condition = question.follows else { return }
        let isThere = earlier.contains { other in
            other.id == condition.question && other.kind == .yesPartNo && other.instrument == question.instrument
                && other.cluster == question.cluster && (question.onlyOutsideUNCAC || !other.onlyOutsideUNCAC)
        }
        if !isThere { note(.followsNothingBefore, at: record.place("follows"), given: record.text("follows")) }
    }

    /// Every article of table 1 has a question (¶19).
    private mutating func checkCoverage(_ questions: [Question]) {
        for cluster in definition.clusters {
            for instrument in definition.instruments {
                let own = questions.filter { $0.instrument == instrument && $0.cluster == cluster.number }
                let covered = Set(own.flatMap(\.articles))
                for article in cluster.articles[instrument] ?? [] where !covered.contains(article.number) {
                    let fault = QuestionFault.withoutQuestion(
                        instrument: instrument.text, article: article.number, cluster: cluster.number)
                    note(fault, at: Correction.Place(file, column: "articles"), given: nil, under: Provision(.procedures, 19))
                }
            }
        }
    }

    private mutating func note(_ fault: QuestionFault, at place: Correction.Place, given: String?, under basis: Provision? = nil) {
        corrections.append(Correction(fault, at: place, given: given, under: basis))
    }
}
