internal import Law
internal import Localization
internal import Mechanism

/// What stands against the list of observations, the summary, their publication, and what follows.
enum OutcomeRefusals {
    /// There is no such item.
    static func noSuchItem(_ number: Int) -> RefusalWords {
        RefusalWords(
            Phrase("item {number} is not on the list.", ["number": .number(number)]),
            Phrase("Choose an item that stands on it."))
    }

    /// The evidence is not on file.
    static func noSuchEvidence(_ evidence: String) -> RefusalWords {
        RefusalWords(
            Phrase("this is not on file: {evidence}.", ["evidence": .text(evidence)]),
            Phrase("File it first, or choose something that is on file."))
    }

    /// Only the State under review may do this.
    static let forReviewedStateOnly = RefusalWords(
        Phrase("only the State party under review may do this."),
        Phrase("Ask its focal point."))

    /// What is to be agreed to is empty.
    static let nothingToAgree = RefusalWords(
        Phrase("there is nothing yet to which States could agree."),
        Phrase("Write it first."))

    /// The list is not agreed.
    static let listNotAgreed = RefusalWords(
        Phrase("the list of observations is not agreed."),
        Phrase("Every State of the review has to agree to it first."))

    /// The list and summary are not both agreed.
    static let outcomeNotAgreed = RefusalWords(
        Phrase("the list of observations and the summary are not both agreed."),
        Phrase("Every State of the review has to agree to both first."))

    /// The text is too long.
    static func tooManyWords(_ count: Int, most: Int) -> RefusalWords {
        RefusalWords(
            Phrase(
                "the text has {count} word, and at most {most} are allowed.",
                plural: "the text has {count} words, and at most {most} are allowed.", count: count, ["most": .number(most)]),
            Phrase("Shorten it. What you typed is kept."))
    }

    /// There is nothing of the kind to open.
    static func nothingToDisclose(_ record: Phrase, part: String) -> RefusalWords {
        RefusalWords(
            Phrase("there is nothing of this kind to open to others: {record}, {part}.", ["record": .phrase(record), "part": .text(part)]),
            Phrase("Choose something that is there."))
    }

    /// There is nothing at all of the kind to open.
    static func nothingToDisclose(_ record: Phrase) -> RefusalWords {
        RefusalWords(
            Phrase("there is nothing of this kind to open to others: {record}.", ["record": .phrase(record)]),
            Phrase("Choose something that is there."))
    }

    /// It is open to them already.
    static func disclosedAlready(on day: Day) -> RefusalWords {
        RefusalWords(
            Phrase("it was opened to them on {day}.", ["day": .day(day)]),
            RefusalWords.nothingToDo)
    }

    /// Checked versions are missing.
    static func translationsMissing(_ languages: Phrase) -> RefusalWords {
        RefusalWords(
            Phrase("checked versions in these languages are missing: {languages}.", ["languages": .phrase(languages)]),
            Phrase("Have them translated and checked first."))
    }

    /// The text is written in this language.
    static func languageOfTheText(_ language: Phrase) -> RefusalWords {
        RefusalWords(
            Phrase("the text itself is written in this language: {language}.", ["language": .phrase(language)]),
            Phrase("Choose another language."))
    }

    /// The translation is in another stage.
    static func translationInStage(_ stage: Phrase) -> RefusalWords {
        RefusalWords(
            Phrase("the translation is at this stage: {stage}.", ["stage": .phrase(stage)]),
            Phrase("Take the step that comes next."))
    }

    /// The translation was not asked for.
    static func translationNotRequested(_ language: Phrase) -> RefusalWords {
        RefusalWords(
            Phrase("no translation into this language was asked for: {language}.", ["language": .phrase(language)]),
            Phrase("Ask for it first."))
    }

    /// There is no such need.
    static func noSuchNeed(_ number: Int) -> RefusalWords {
        RefusalWords(
            Phrase("need {number} does not exist.", ["number": .number(number)]),
            Phrase("Choose a need that is known."))
    }

    /// The need is that far already.
    static func needInStage(_ stage: Phrase) -> RefusalWords {
        RefusalWords(
            Phrase("the need is at this stage: {stage}.", ["stage": .phrase(stage)]),
            Phrase("Choose a later stage."))
    }

    /// It was not said who gives the assistance.
    static let providerNotNamed = RefusalWords(
        Phrase("it is not said who gives the assistance."),
        Phrase("Name who does."))
}
