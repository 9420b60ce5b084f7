public import Law
public import Localization

/// What the pages with the questionnaire and its answers say.
public enum AnswersPhrases {
    /// The page that says how far the answers are.
    public static let title = Phrase("Answers to the questionnaire")
    /// How the answers come about, for those who write them.
    public static let howItGoes = Phrase(
        "Your State answers questions about the articles that are under review. Everybody of the national team can write; each change is kept as a version. When no answer is missing, the focal point certifies the answers on an instrument and submits them. Until then nobody outside your State reads them, unless your State asks the secretariat for help."
    )
    /// How the answers come about, for those who read them.
    public static let howItIsRead = Phrase(
        "The State under review answers questions about the articles that are under review. You read what it has submitted; supplements appear when they are submitted."
    )
    /// Nothing has been submitted.
    public static let nothingSubmitted = Phrase("Nothing that you can read has been submitted yet.")
    /// The column with articles.
    public static let articles = Phrase("Articles")
    /// The column with counts.
    public static let answered = Phrase("Answered")
    /// The column with the last change.
    public static let lastWritten = Phrase("Last written")
    /// The questions that close a cluster.
    public static let wholeCluster = Phrase("On the cluster as a whole")
    /// An article.
    public static func article(_ number: Int) -> Phrase { Phrase("Article {number}", ["number": .number(number)]) }
    /// How many questions are answered.
    public static func answered(_ count: Int, of asked: Int) -> Phrase {
        Phrase("{answered} of {asked}", ["answered": .number(count), "asked": .number(asked)])
    }
    /// Who wrote when.
    public static func written(by person: String, on day: Day) -> Phrase {
        Phrase("{person}, {day}", ["person": .text(person), "day": .day(day)])
    }
    /// The answers are certified and not submitted.
    public static let certified = Phrase("Certified, not submitted")
    /// Changes after the submission wait.
    public static let supplementWaits = Phrase("Changes that are not submitted")
    /// The days of several submissions.
    public static let submissions = Phrase("Submitted")
    /// Leads to certification and submission.
    public static let toSubmission = Phrase("Certify and submit")
    /// Leads to the page for paper.
    public static let toPaper = Phrase("All answers on one page, to print")
    /// Leads to the questionnaire, where one writes.
    public static let toWriting = Phrase("Answer the questions")
    /// Leads to the questionnaire, where one reads.
    public static let toReading = Phrase("Read the answers")
    /// The colleagues who were asked.
    public static let contributors = Phrase("Colleagues who were asked about single questions")
    /// Leads to where colleagues are asked.
    public static let askColleague = Phrase("Ask a colleague in another authority")
    /// By when answers are due.
    public static let due = Phrase("Answers due")
    /// An answer on paper, or the questions of a page.
    public static let questions = Phrase("Questions")
    /// Leads back to the whole questionnaire.
    public static let backToQuestions = Phrase("Back to all questions")
    /// The questionnaire on an instrument.
    public static func questionnaire(on instrument: String) -> Phrase {
        Phrase("Questionnaire: {instrument}", ["instrument": .text(instrument)])
    }
    /// The questionnaire is in English only.
    public static let englishOnly = Phrase("The questions are in English. You may answer in any of the six working languages.")
}

/// What stands at each question and its answer.
public enum AnswerPhrases {
    /// Choose one.
    public static let choice = Phrase("Your answer")
    /// Legislation is to be cited.
    public static let choiceHelp = Phrase("With yes and with in part, cite the law or other measure below.")
    /// The text with a choice.
    public static let explanation = Phrase("Explanation and legislation")
    /// What is to be cited.
    public static let explanationHelp = Phrase("Name the law or measure with its articles, and give a link to its text where there is one.")
    /// The text where only words are asked for.
    public static let text = Phrase("Your answer in words")
    /// The number.
    public static let number = Phrase("Your answer as a number")
    /// What a number is.
    public static let numberHelp = Phrase("A whole number, from 0.")
    /// In which language the answer is.
    public static let language = Phrase("Language of the answer")
    /// An earlier answer that this one rests on.
    public static let earlier = Phrase("Refer to an earlier answer")
    /// What is meant by it.
    public static let earlierHelp = Phrase(
        "You may refer to what your State answered before, here or under another mechanism such as that of the Convention against Corruption, and need not write it again."
    )
    /// Where it was given.
    public static let reference = Phrase("Where the earlier answer is")
    /// How that is said.
    public static let referenceHelp = Phrase("Name the mechanism and the place, such as the question or the page of the report.")
    /// The day of the earlier answer.
    public static let referenceDay = Phrase("Date of the earlier answer")
    /// Something is different now.
    public static let hasChanged = Phrase("Something has changed since then; the explanation says what.")
    /// A question is asked only after an answer to another.
    public static let askedOnly = Phrase("Asked only after this answer to {question}: {choices}", ["question": .slot, "choices": .slot])
    /// A question is no longer asked.
    public static let askedNoMore = Phrase("As an earlier answer was changed, this question is not asked any more.")
    /// There is no answer.
    public static let unanswered = Phrase("Not answered yet")
    /// A version that supplements what was submitted, and is submitted too.
    public static let supplement = Phrase("Supplement")
    /// A supplement that is not submitted.
    public static let draftSupplement = Phrase("Supplement, not submitted")
    /// An answer that was handed in.
    public static let submitted = Phrase("Submitted", context: "answer")
    /// Leads to all versions.
    public static func versions(_ count: Int) -> Phrase {
        Phrase("{count} version, with changes", plural: "{count} versions, with changes", count: count)
    }
    /// Who wrote the last version, and when.
    public static func saved(by person: String, on day: Day) -> Phrase {
        Phrase("Last version: {person}, {day}", ["person": .text(person), "day": .day(day)])
    }
    /// When the last version was written.
    public static func saved(on day: Day) -> Phrase { Phrase("Last version: {day}", ["day": .day(day)]) }
    /// Where an answer rests on an earlier one.
    public static func rests(on reference: String, of day: Day) -> Phrase {
        Phrase("Refers to an earlier answer: {reference}, {day}", ["reference": .text(reference), "day": .day(day)])
    }
    /// Something has changed since the earlier answer.
    public static let changedSince = Phrase("Something has changed since then, as said in the answer.")
    /// Nothing has.
    public static let sameSince = Phrase("Nothing has changed since then.")
    /// An answer of an earlier phase to the same question.
    public static func phaseAnswer(_ phase: Int, on day: Day) -> Phrase {
        Phrase("What your State answered in phase {number}, {day}", ["number": .number(phase), "day": .day(day)])
    }
    /// Takes it over.
    public static let reuse = Phrase("Copy this answer into the form")
    /// It was taken over and is not saved.
    public static let reused = Phrase(
        "The earlier answer stands in the form and is not saved yet. Read it, change what is different now, and save it.")
    /// How an answer of an earlier phase is referred to.
    public static func reference(_ question: String, inPhase phase: Int) -> Phrase {
        Phrase("Phase {number}, question {question}", ["number": .number(phase), "question": .text(question)])
    }
}

/// What is said of versions of an answer, and where two people wrote at the same time.
public enum AnswerVersionPhrases {
    /// All versions of an answer.
    public static func title(_ question: String) -> Phrase { Phrase("Versions of the answer to {question}", ["question": .text(question)]) }
    /// What the page shows.
    public static let introduction = Phrase(
        "The last version stands first. What was added is underlined, what was taken out is struck through.")
    /// A version by somebody.
    public static func version(_ number: Int, by person: String, on day: Day) -> Phrase {
        Phrase("Version {number}: {person}, {day}", ["number": .number(number), "person": .text(person), "day": .day(day)])
    }
    /// A version.
    public static func version(_ number: Int, on day: Day) -> Phrase {
        Phrase("Version {number}: {day}", ["number": .number(number), "day": .day(day)])
    }
    /// What was chosen is another.
    public static func changed(from old: Phrase, to new: Phrase) -> Phrase {
        Phrase("Changed from {old} to {new}", ["old": .phrase(old), "new": .phrase(new)])
    }
    /// The page where two people wrote at the same time.
    public static let conflict = Phrase("Somebody else changed this answer")
    /// What is to be done.
    public static let conflictHelp = Phrase(
        "While you were writing, another version was saved. Nothing is lost and nothing was overwritten. Compare both, edit your text below so that it holds what shall stand, and save it."
    )
    /// The text that was typed.
    public static let yours = Phrase("What you typed, not saved")
    /// The text that is there.
    public static let theirs = Phrase("What is saved now")
    /// What is different.
    public static let difference = Phrase("From what is saved to what you typed")
    /// Nothing is different.
    public static let noDifference = Phrase("Both texts are the same.")
    /// The form in which both become one.
    public static let edit = Phrase("Your text, to be edited and saved")
    /// Saves what was merged.
    public static let saveMerged = Phrase("Save this as the new version", context: "button")
}

/// What is wrong with an answer as it was typed.
public enum AnswerCorrections {
    /// The way to an answer that was not saved.
    public static let notSaved = Phrase(
        "The answer to {question} is not saved yet. What you typed stands in its form.", ["question": .slot])
    /// Nothing was chosen.
    public static let choose = Phrase("Choose yes, in part or no.")
    /// There is no answer.
    public static let empty = Phrase("Write an answer, or refer to an earlier one.")
    /// It is no number.
    public static let number = Phrase("Write a whole number from 0, in digits.")
    /// A day belongs to a reference.
    public static let dayMissing = Phrase("Give the date of the earlier answer.")
    /// It is no day.
    public static let dayUnreadable = Phrase("Write the date as year, month and day, such as 2026-05-31.")
    /// It has not come yet.
    public static let dayAhead = Phrase("An earlier answer cannot be of a day to come.")
    /// A reference belongs to a day.
    public static let referenceMissing = Phrase("Say where the earlier answer is, or leave the date empty too.")
}

/// What the line beside a form that saves by itself says.
public enum SavingPhrases {
    /// It was saved, at a time of the day.
    public static let saved = Phrase("Saved at {time}", ["time": .text("{time}")])
    /// It is being saved.
    public static let saving = Phrase("Saving")
    /// It waits for two seconds without a key.
    public static let unsaved = Phrase("Not saved yet")
    /// The connection is lost.
    public static let lost = Phrase("No connection. It is tried again; keep this page open.")
    /// Somebody else changed the answer.
    public static let conflict = Phrase("Somebody else changed this answer. Press Save to see both texts; nothing is lost.")
    /// Something is to be corrected, or the session has ended.
    public static let refused = Phrase("Not saved by itself. Press Save to see why; nothing is lost.")
    /// Other questions depend on the answer.
    public static let leads = Phrase("Further questions may depend on this answer. They appear when you open the page again.")
}
