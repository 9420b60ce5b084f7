internal import Law
internal import Localization
internal import Mechanism
internal import Pages

/// An answer as a form brings it: whole, or with all that is to be corrected.
struct TypedAnswer {
    /// What is recorded.
    struct Whole {
        let choice: AnswerChoice
        let passage: Passage
        let source: AnswerSource?
    }

    /// The version that its writer had before them.
    let basedOn: Int
    /// The answer; none where something is to be corrected.
    let answer: Whole?
    /// What is to be corrected, by field.
    let corrections: [String: Phrase]

    /// Reads the form of a request as an answer of a kind.
    init(_ visit: Visit, kind: Question.Kind) {
        let (form, text) = (visit.form, visit.form["text"])
        var corrections: [String: Phrase] = [:]
        let choice: AnswerChoice = kind == .yesPartNo ? AnswerChoice(rawValue: form["choice"]) ?? .told : .told
        if kind == .yesPartNo, choice == .told { corrections["choice"] = ContributionPhrases.choose }
        if kind == .text, text.isEmpty { corrections["text"] = ContributionPhrases.write }
        if kind == .number, Int(text).map({ $0 < 0 }) ?? true { corrections["text"] = ContributionPhrases.noNumber }
        let (reference, day) = (form["source"], Day(form["sourceDay"]))
        let isSourced = !reference.isEmpty || !form["sourceDay"].isEmpty || form.isChosen("hasChanged")
        if isSourced, reference.isEmpty { corrections["source"] = ContributionPhrases.noSource }
        if isSourced, day == nil { corrections["sourceDay"] = ContributionPhrases.noDay }
        let source = isSourced ? day.map { AnswerSource(reference, of: $0, hasChanged: form.isChosen("hasChanged")) } : nil
        self.corrections = corrections
        basedOn = Int(form["basedOn"]) ?? 0
        answer =
            corrections.isEmpty
            ? Whole(choice: choice, passage: visit.passage(text, in: visit.writtenLanguage), source: source) : nil
    }
}
