public import Localization

/// What the page of an account says.
public enum AccountPhrases {
    /// The page.
    public static let title = Phrase("Your account")
    /// What it is about.
    public static let introduction = Phrase(
        "Here you see how you sign in, from which devices, and as what you act. Nobody else sees this page.")
    /// Explains that an account gives no access by itself.
    public static let help = Phrase(
        "Your account says who you are. What you can read and do follows from the record: from nominations, appointments and what States opened. To change your name or address, ask the secretariat."
    )
    /// The name.
    public static let name = Phrase("Name")
    /// The capacities.
    public static let capacities = Phrase("You act as")
    /// There is no office.
    public static let noCapacity = Phrase("No office or mission. Your part in reviews is shown on the home page.")
    /// The language.
    public static let language = Phrase("Language")
    /// How it is chosen.
    public static let languageHelp = Phrase("You choose it at the top of each page. It is kept in this browser only.")
    /// Leads to the messages.
    public static let messages = Phrase("Messages to be sent")

    /// The sessions.
    public static let sessions = Phrase("Where you are signed in")
    /// Explains them.
    public static let sessionsHelp = Phrase(
        "A session ends after 12 hours, and after half an hour without use. End those that you do not know, and change your passphrase then."
    )
    /// The device.
    public static let device = Phrase("Device")
    /// The browser said nothing.
    public static let unknownDevice = Phrase("Not told by the browser")
    /// When it began.
    public static let since = Phrase("Signed in")
    /// When it was last used.
    public static let lastUsed = Phrase("Last used")
    /// What can be done.
    public static let action = Phrase("Action")
    /// The session of this page.
    public static let thisOne = Phrase("This session")
    /// Ends one.
    public static let endSession = Phrase("End this session", context: "button")
    /// Ends all others.
    public static let endOthers = Phrase("End all other sessions", context: "button")

    /// The second factors.
    public static let factors = Phrase("Your second factors")
    /// Explains them.
    public static let factorsHelp = Phrase("The last one cannot be removed. You are told of each change by a message.")
    /// The kind.
    public static let kind = Phrase("Kind")
    /// An app with codes.
    public static let oneTimeCodes = Phrase("One-time codes")
    /// When it was set up.
    public static let setUp = Phrase("Set up")
    /// Adds one.
    public static let addFactor = Phrase("Add a second factor")
    /// The recovery codes.
    public static let recovery = Phrase("Recovery codes")
    /// Explains them.
    public static let recoveryHelp = Phrase("New codes take the place of all that you have.")
    /// Makes new ones.
    public static let newRecovery = Phrase("Make new recovery codes", context: "button")
    /// The second factor is asked for before it.
    public static let stepUpFirst = Phrase("You will be asked for your second factor first.")

    /// Changes the passphrase.
    public static let changePassphrase = Phrase("Change your passphrase")
    /// The one of today.
    public static let present = Phrase("Present passphrase")
    /// The one to come.
    public static let new = Phrase("New passphrase")
    /// Does it.
    public static let change = Phrase("Change the passphrase", context: "button")
    /// What happens with it.
    public static let changeHelp = Phrase("All your other sessions end.")
    /// The present one is wrong.
    public static let presentWrong = Phrase("This is not your present passphrase.")

    /// It was changed.
    public static let passphraseChanged = Phrase("Your passphrase was changed, and your other sessions were ended.")
    /// A session was ended.
    public static let sessionEnded = Phrase("Ended. Whoever used it must sign in again.")
    /// A second factor was added.
    public static let factorAdded = Phrase("The second factor was added.")
    /// A second factor was removed.
    public static let factorRemoved = Phrase("The second factor was removed.")
    /// It was not.
    public static let factorStays = Phrase("Nothing was removed: it is your last second factor, or it was removed before.")

    /// What others did since then has been read.
    public static let seen = Phrase("I have seen this", context: "button")
    /// Explains the button.
    public static let seenHelp = Phrase("What is new stays here until you say that you have seen it.")
}
