internal import Law
internal import Localization
internal import Mechanism
internal import Pages

/// An answer as it was typed, with what is to be corrected in it.
struct TypedAnswer {
    private(set) var choice = AnswerChoice.told
    private(set) var text: String
    private(set) var source: AnswerSource?
    /// What is wrong, each at its field.
    private(set) var corrections: [String: Phrase] = [:]

    init(_ form: PostedForm, kind: Question.Kind, today: Day) {
        text = form["text"]
        readSource(form, today)
        switch kind {
        case .yesPartNo: readChoice(form)
        case .number: readNumber()
        case .text: if text.isEmpty, form["reference"].isEmpty { corrections["text"] = AnswerCorrections.empty }
        }
    }

    private mutating func readChoice(_ form: PostedForm) {
        if let chosen = AnswerChoice(rawValue: form["choice"]), chosen != .told {
            choice = chosen
        } else {
            corrections["choice"] = AnswerCorrections.choose
        }
    }

    private mutating func readNumber() {
        guard let number = Int(text), number >= 0 else {
            corrections["text"] = AnswerCorrections.number
            return
        }
        text = "\(number)"
    }

    private mutating func readSource(_ form: PostedForm, _ today: Day) {
        let (reference, given) = (form["reference"], form["referenceDay"])
        guard !reference.isEmpty || !given.isEmpty || form.isChosen("hasChanged") else { return }
        if reference.isEmpty { corrections["reference"] = AnswerCorrections.referenceMissing }
        guard !given.isEmpty else {
            corrections["referenceDay"] = AnswerCorrections.dayMissing
            return
        }
        guard let day = Day(given) else {
            corrections["referenceDay"] = AnswerCorrections.dayUnreadable
            return
        }
        if day > today { corrections["referenceDay"] = AnswerCorrections.dayAhead }
        source = AnswerSource(reference, of: day, hasChanged: form.isChosen("hasChanged"))
    }
}
