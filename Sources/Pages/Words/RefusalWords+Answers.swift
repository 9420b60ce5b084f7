internal import Law
internal import Localization
internal import Mechanism

/// What stands against answers, observations, clarifications, and the dialogue.
enum AnswerRefusals {
    /// The question is not asked.
    static func questionNotAsked(_ question: String) -> RefusalWords {
        RefusalWords(
            Phrase("question {question} is not asked in this phase.", ["question": .text(question)]),
            Phrase("Choose a question of the phase."))
    }

    /// Somebody wrote the first answer in the meantime, or there is none.
    static func answerMissing(_ question: String) -> RefusalWords {
        RefusalWords(
            Phrase("there is no answer to question {question} yet.", ["question": .text(question)]),
            Phrase("Write the first one."))
    }

    /// Somebody wrote another version in the meantime.
    static func answerChanged(_ question: String, version: Int) -> RefusalWords {
        RefusalWords(
            Phrase(
                "somebody wrote version {version} of the answer to question {question} while you were writing.",
                ["question": .text(question), "version": .number(version)]),
            Phrase("Compare both, and write on from version {version}. What you typed is kept.", ["version": .number(version)]))
    }

    /// A change is not described.
    static func changeNotStated(_ question: String) -> RefusalWords {
        RefusalWords(
            Phrase(
                "the answer to question {question} says that something changed since the earlier text, and not what.",
                ["question": .text(question)]),
            Phrase("Describe what changed since."))
    }

    /// The instrument is not under review.
    static func instrumentNotReviewed(_ instrument: String) -> RefusalWords {
        RefusalWords(
            Phrase("this instrument is not under review in this phase: {instrument}.", ["instrument": .text(instrument)]),
            Phrase("Choose an instrument of the phase."))
    }

    /// Questions are left without an answer.
    static func unanswered(_ questions: [String]) -> RefusalWords {
        RefusalWords(
            Phrase(
                "{count} question has no answer: {questions}.", plural: "{count} questions have no answer: {questions}.",
                count: questions.count, ["questions": .list(questions)]),
            Phrase("Answer first what is open."))
    }

    /// The answers are not certified as they stand.
    static func notCertified(_ instrument: String) -> RefusalWords {
        RefusalWords(
            Phrase("the answers are not certified as they stand now: {instrument}.", ["instrument": .text(instrument)]),
            Phrase("Have the focal point certify them, and submit them unchanged."))
    }

    /// The answers were submitted already.
    static func submittedAlready(_ instrument: String, on day: Day) -> RefusalWords {
        RefusalWords(
            Phrase("the answers were submitted on {day}: {instrument}.", ["instrument": .text(instrument), "day": .day(day)]),
            Phrase("To submit a supplement, change an answer first."))
    }

    /// The State does not review the instrument.
    static func notItsInstrument(_ state: String, _ instrument: String) -> RefusalWords {
        RefusalWords(
            Phrase(
                "this instrument is not reviewed by this State: {instrument}, {State}.",
                ["instrument": .text(instrument), "State": .text(state)]),
            Phrase("Choose an instrument that the State reviews."))
    }

    /// The article is not under review.
    static func articleNotReviewed(_ article: Int, _ instrument: String) -> RefusalWords {
        RefusalWords(
            Phrase(
                "this article is not under review in this phase: {article}.",
                ["article": .phrase(ReviewPhrases.article(article, of: instrument))]),
            Phrase("Choose an article of the phase."))
    }

    /// The answers have not all been received.
    static let answersNotReceived = RefusalWords(
        Phrase("the answers have not all been received."),
        Phrase("Wait until they are submitted on every instrument."))

    /// Observations are missing.
    static func feedbackMissing(_ states: [String]) -> RefusalWords {
        RefusalWords(
            Phrase("the observations of these States are missing: {States}.", ["States": .list(states)]),
            Phrase("Wait until every reviewing State has handed in its own."))
    }

    /// Nothing is observed on the instrument.
    static func nothingObserved(_ instrument: String) -> RefusalWords {
        RefusalWords(
            Phrase("nothing is observed on this instrument yet: {instrument}.", ["instrument": .text(instrument)]),
            Phrase("Write at least one observation on one of its articles."))
    }

    /// There is no such request to clarify.
    static func noSuchClarification(_ number: Int) -> RefusalWords {
        RefusalWords(
            Phrase("request {number} does not exist, or it has its reply.", ["number": .number(number)]),
            Phrase("Choose a request that waits for a reply."))
    }

    /// A formal round is open.
    static func roundOpen(_ round: Int) -> RefusalWords {
        RefusalWords(
            Phrase("round {round} is open.", ["round": .number(round)]),
            Phrase("Close it first."))
    }

    /// No formal round is open.
    static let noRoundOpen = RefusalWords(
        Phrase("no formal round is open."),
        Phrase("Open one first."))

    /// There is no such document.
    static func noSuchDocument(_ number: Int) -> RefusalWords {
        RefusalWords(
            Phrase("document {number} does not exist, or may not be read yet.", ["number": .number(number)]),
            Phrase("Choose a document that was examined and cleared."))
    }

    /// The document was examined already.
    static func documentExamined(_ stage: Phrase) -> RefusalWords {
        RefusalWords(
            Phrase("the document was examined already. It is marked: {stage}.", ["stage": .phrase(stage)]),
            RefusalWords.nothingToDo)
    }
}
