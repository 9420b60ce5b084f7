public import Law
public import Localization

/// What the page of the dialogue says.
public enum DialoguePhrases {
    /// Who serves the Mechanism.
    public static let secretariat = Phrase("Secretariat")
    /// What happens here.
    public static let help = Phrase(
        "The State party under review and the reviewing States parties talk here in confidence, each message about one article. States parties that review an instrument see what is said about it, and not what is said about other instruments."
    )
    /// What rounds are.
    public static let helpOnRounds = Phrase(
        "Messages can be sent at any time. A formal round gathers those that are sent while it is open."
    )
    /// What is said by other means.
    public static let helpOnDocuments = Phrase(
        "What was said in a call or a meeting can be filed as a document, so that the record is whole.")
    /// Names the choice of a thread.
    public static let threads = Phrase("Articles that are talked about")
    /// All threads.
    public static let all = Phrase("All articles", context: "filter")
    /// How many messages a thread has.
    public static func messages(_ count: Int) -> Phrase { Phrase("{count} message", plural: "{count} messages", count: count) }
    /// Nothing was said.
    public static let nothingSaid = Phrase("Nothing has been said here yet.")
    /// Heading over the rounds.
    public static let rounds = Phrase("Formal rounds")
    /// No round was opened.
    public static let noRound = Phrase("No formal round has been opened.")
    /// A round, by its number.
    public static func round(_ number: Int) -> Phrase { Phrase("Round {number}", ["number": .number(number)]) }
    /// A message outside the rounds.
    public static let free = Phrase("Outside the rounds", context: "message")
    /// When a round was opened.
    public static func opened(on day: Day) -> Phrase { Phrase("Opened on {day}, open now", ["day": .day(day)]) }
    /// From when to when a round was open.
    public static func held(from start: Day, to end: Day) -> Phrase {
        Phrase("{start} to {end}", ["start": .day(start), "end": .day(end)])
    }
    /// The button that opens a round.
    public static let openRound = Phrase("Open a round", context: "button")
    /// The button that closes the round.
    public static let closeRound = Phrase("Close the round", context: "button")
    /// What goes with a message.
    public static let documents = Phrase("With documents:")
    /// Heading over the form.
    public static let write = Phrase("Write a message")
    /// The field for the article.
    public static let topic = Phrase("About which article")
    /// The choice was not made.
    public static let topicMissing = Phrase("Choose the article that the message is about.")
    /// The field for the text.
    public static let text = Phrase("Your message")
    /// What becomes of it.
    public static let textHelp = Phrase("Before it is sent you see it once more, together with who will be able to read it.")
    /// The field for documents.
    public static let attach = Phrase("Documents that go with it")
    /// Which ones can be chosen.
    public static let attachHelp = Phrase("Only documents that the secretariat has examined can go with a message.")
    /// Leads to where a file is filed.
    public static let fileFirst = Phrase("File a new document")
    /// A document is gone.
    public static let documentMissing = Phrase("One of the chosen documents cannot go with a message. Choose again.")
    /// The button that shows the message once more.
    public static let preview = Phrase("Read once more", context: "button")
    /// The title of the page on which a message is confirmed.
    public static let previewTitle = Phrase("Send this message?")
    /// Nothing is sent yet.
    public static let notSent = Phrase("The message is not sent yet.")
    /// Goes back to the form.
    public static let change = Phrase("Change it", context: "button")
    /// A message stands as it was sent.
    public static let stands = Phrase(
        "A message cannot be changed or taken back once it is sent. What is wrong in it is put right in another one.")
    /// The phase is over.
    public static let concluded = Phrase("This phase is concluded. Messages can still be sent; they no longer change its outcome.")

    /// Heading over the people who can read it.
    public static let seenBy = Phrase("Will be seen by")
    /// Everybody can read it.
    public static let seenByEverybody = Phrase("Everybody: the State party under review has opened the dialogue to the public.")
    /// All States parties can read it.
    public static let seenByParties = Phrase("All States parties: the State party under review has opened the dialogue to them.")
    /// Somebody of a State, by name.
    public static func person(_ name: String, _ capacity: Phrase) -> Phrase {
        Phrase("{name} ({capacity})", ["name": .text(name), "capacity": .phrase(capacity)])
    }
    /// Who of a State cannot read it.
    public static func notSeen(by states: [String]) -> Phrase {
        Phrase("Not seen by: {States}. They review other instruments.", ["States": .list(states)])
    }
    /// Those who come to serve later.
    public static let later = Phrase(
        "Who comes to serve in this review later can read it too, and the State party under review may open it to others.")
}
