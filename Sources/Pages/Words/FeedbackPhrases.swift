public import Law
public import Localization

/// What the reviewer's desk and the page of clarifications say.
public enum FeedbackPhrases {
    /// The title of the desk, by the name of the instrument.
    public static func title(_ instrument: String) -> Phrase { Phrase("Written feedback: {instrument}", ["instrument": .text(instrument)]) }
    /// What a reviewing State does here.
    public static let helpForReviewers = Phrase(
        "The reviewing States parties read the answers article by article and write what they observe: gaps, challenges, good practices. Your State works on its observations alone; the State party under review and the other reviewing States parties see them once they are handed in."
    )
    /// What who reads without writing finds here.
    public static let helpForReaders = Phrase(
        "The reviewing States parties read the answers article by article and write what they observe: gaps, challenges, good practices. Here you see what they have handed in, and what they ask to be clarified."
    )
    /// The period for observations.
    public static let period = Phrase("Observations are handed in within six months of receipt of the answers at most.")
    /// What is known of who hands in until when.
    public static let whoHandsIn = Phrase("Who hands in, until when")
    /// The observations of a State on this instrument were handed in.
    public static func handedIn(on day: Day) -> Phrase { Phrase("Handed in on {day}", ["day": .day(day)]) }
    /// They were not handed in.
    public static let notHandedIn = Phrase("Not handed in yet")
    /// The period begins with the answers.
    public static let noDayYet = Phrase("The period begins once all answers are received.")
    /// Leads to the articles.
    public static let articles = Phrase("Articles under review")
    /// Leads to the other instruments.
    public static let otherInstruments = Phrase("Instruments that you can open")
    /// An article, by its number.
    public static func article(_ number: Int) -> Phrase { Phrase("Article {number}", ["number": .number(number)]) }
    /// The questions that are about the whole cluster.
    public static let wholeCluster = Phrase("Questions on all articles together")
    /// Marks an article on which the reader's State has written.
    public static let written = Phrase("Observation written", context: "mark")
    /// Marks an article on which it has not.
    public static let notWritten = Phrase("No observation yet", context: "mark")
    /// What the State under review answered.
    public static let answers = Phrase("Answers of the State party under review")
    /// It has not answered, or not handed it in.
    public static let noAnswer = Phrase("No answer has been submitted yet.")
    /// A version that supplements an earlier one.
    public static let supplement = Phrase("Supplement", context: "answer")
    /// The day of an answer.
    public static func answered(on day: Day) -> Phrase { Phrase("Answered on {day}", ["day": .day(day)]) }
    /// An earlier answer on which this one rests.
    public static func restsOn(_ reference: String, of day: Day) -> Phrase {
        Phrase("Rests on an earlier answer: {reference}, {day}.", ["reference": .text(reference), "day": .day(day)])
    }
    /// Whether something is other than in the earlier answer.
    public static func change(_ hasChanged: Bool) -> Phrase {
        hasChanged ? Phrase("Something has changed since then.") : Phrase("Nothing has changed since then.")
    }
    /// Opens the versions before.
    public static let earlierVersions = Phrase("Earlier versions that were submitted")
    /// What the reader's State observes.
    public static let ownObservation = Phrase("The observation of your State")
    /// What reviewing States observe.
    public static let observations = Phrase("Observations of the reviewing States parties")
    /// None of them was handed in.
    public static let noObservations = Phrase("Nothing has been handed in on this article.")
    /// The field for an observation.
    public static let observation = Phrase("What your State observes on this article")
    /// What becomes of it.
    public static let observationHelp = Phrase(
        "Your colleagues can go on writing it. Nobody outside your State sees it before it is handed in.")
    /// The text is missing.
    public static let textMissing = Phrase("Write something first: the field is empty.")
    /// A colleague wrote another version while the page was open.
    public static let changedMeanwhile = Phrase(
        "A colleague saved another version while you were writing. Yours is kept below and is not saved yet. Read both, put into yours what should stay, and save again: that replaces the version of your colleague."
    )
    /// A form of the page was not taken; a link to it follows.
    public static let notTaken = Phrase("What you sent was not taken. You find it with the reason under:")
    /// Stands over the version of the colleague.
    public static let savedMeanwhile = Phrase("Saved meanwhile by a colleague")
    /// Stands over the version that was not saved.
    public static let yours = Phrase("Yours, not saved yet")
    /// What is on the draft list of observations for the article.
    public static let listItems = Phrase("On the draft list of observations")
    /// An item that is kept confidential.
    public static let keptConfidential = Phrase("Kept confidential", context: "item")
    /// The heading over handing in.
    public static let handingIn = Phrase("Hand in the observations of your State")
    /// How far the articles are.
    public static func progress(_ done: Int, of all: Int) -> Phrase {
        Phrase("Your State has written on {done} of {all} articles.", ["done": .number(done), "all": .number(all)])
    }
    /// Articles without an observation.
    public static func missing(_ articles: [String]) -> Phrase {
        Phrase("Without an observation: {articles}", ["articles": .list(articles)])
    }
    /// What handing in means.
    public static let handingInHelp = Phrase(
        "Once handed in, the observations stay as they are; what is to be added is said in the dialogue. The State party under review and the States parties that review this instrument can read them from then on."
    )
    /// Says yes to handing in with articles left out.
    public static let confirmMissing = Phrase("We hand in although some articles have no observation")
    /// It was not said.
    public static let confirmationMissing = Phrase("Some articles have no observation. Say that this is meant, or write on them first.")
    /// The button that hands in.
    public static let handIn = Phrase("Hand in", context: "button")
    /// Only who speaks for the State hands in.
    public static let focalPointHandsIn = Phrase("The focal point of your State hands the observations in.")
    /// The answers are not all there.
    public static let answersFirst = Phrase("You can hand in once the answers on all instruments are received. Until then you can write.")
    /// Nothing is written.
    public static let nothingYet = Phrase("Write an observation on at least one article first.")
    /// The second factor is asked for.
    public static let stepUp = Phrase("Before this is done, you are asked for your second factor.")

    /// Opens the form with which a clarification is asked for.
    public static let askSummary = Phrase("Ask for clarification of this answer")
    /// The field for what is asked.
    public static let question = Phrase("What should the State party under review clarify?")
    /// Who reads it.
    public static let questionHelp = Phrase(
        "The State party under review, the States parties that review this instrument and the secretariat read it at once.")
    /// The button that asks.
    public static let ask = Phrase("Ask", context: "button")
    /// Who asked when.
    public static func asked(_ state: String, on day: Day) -> Phrase {
        Phrase("{State} asked on {day}", ["State": .text(state), "day": .day(day)])
    }
    /// A reply was given.
    public static func replied(on day: Day) -> Phrase { Phrase("Replied on {day}", ["day": .day(day)]) }
    /// How long a request has been open.
    public static func openFor(_ days: Int) -> Phrase {
        Phrase("Open for {count} day", plural: "Open for {count} days", count: days)
    }
    /// A request was made today.
    public static let openToday = Phrase("Open since today")
    /// What becomes of requests to clarify.
    public static let clarificationsHelp = Phrase(
        "The reviewing States parties ask the State party under review to clarify answers that it submitted. It replies to each request once; more is said in the dialogue. States parties see the requests on the instruments that they review."
    )
    /// Who asks.
    public static let howToAsk = Phrase("To ask for clarification, open the written feedback and find the answer:")
    /// There are none.
    public static let noClarifications = Phrase("Nobody has asked for a clarification.")
    /// Those that wait.
    public static let openRequests = Phrase("Waiting for a reply")
    /// Those that do not.
    public static let closedRequests = Phrase("With a reply")
    /// A request by the identifier of its question.
    public static func request(_ number: Int, on question: String) -> Phrase {
        Phrase("Request {number}, on question {question}", ["number": .number(number), "question": .text(question)])
    }
    /// The field for the reply.
    public static let reply = Phrase("Your reply")
    /// There is one reply.
    public static let replyHelp = Phrase(
        "A reply stands as it was sent. The reviewing States parties of this instrument and the secretariat read it at once.")
    /// The button that sends the reply.
    public static let sendReply = Phrase("Send reply", context: "button")
    /// The phase is over.
    public static let concluded = Phrase("This phase is concluded: what was written stays, and nothing is added.")
}
