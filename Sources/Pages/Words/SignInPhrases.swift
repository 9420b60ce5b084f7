public import Localization

/// What the pages say on which somebody signs in or accepts an invitation.
public enum SignInPhrases {
    /// The page on which one signs in.
    public static let title = Phrase("Sign in")
    /// Explains how one signs in.
    public static let introduction = Phrase(
        "You sign in with your electronic address and your passphrase. Then you show your second factor, such as a code from your telephone."
    )
    /// Says who has an account, and what it opens.
    public static let whoHasAccount = Phrase(
        "Accounts are made by invitation only. What you can read and do depends on the task for which your State or the secretariat named you."
    )
    /// Says what to do with a passphrase that was lost.
    public static let lostPassphrase = Phrase(
        "If you have lost your passphrase, ask the secretariat for a new invitation. Your second factor stays as it is.")
    /// The passphrase.
    public static let passphrase = Phrase("Passphrase")
    /// A field that has to be filled in was left empty.
    public static let missing = Phrase("Please fill this in.")
    /// Signing in was refused; what is wrong is not said.
    public static let refused = Phrase("Address and passphrase do not belong together. Please check both, and try again.")
    /// Too many are being served.
    public static let busy = Phrase("Too many people are signing in at this moment. Nothing was done. Please try again in a few seconds.")

    /// One must wait after attempts that failed.
    public static func wait(minutes: Int, until time: String) -> Phrase {
        Phrase(
            "Too many attempts failed. You can try again in {count} minute, at {time} in Vienna.",
            plural: "Too many attempts failed. You can try again in {count} minutes, at {time} in Vienna.", count: minutes,
            ["time": .text(time)])
    }

    /// The page on which an invitation is accepted.
    public static let invitation = Phrase("Your invitation")
    /// Says what accepting an invitation is.
    public static let acceptIntroduction = Phrase(
        "You were invited to take part in the review mechanism. Choose a passphrase to set up your account; after that you set up a second factor."
    )
    /// Says what a passphrase should be.
    public static let passphraseHelp = Phrase(
        "At least 15 characters, any that you like. Several words that have nothing to do with each other are easy to keep in mind and hard to guess."
    )
    /// Says that the passphrase need not be changed by the calendar.
    public static let passphraseStays = Phrase(
        "Nobody will ask you to change it on a certain day. Your browser or a password manager may keep it for you. All sessions that you had before end."
    )
    /// Sets the passphrase.
    public static let setPassphrase = Phrase("Set the passphrase", context: "button")
    /// A link does not open; why, is not said.
    public static let linkClosed = Phrase(
        "This link does not open. It may be too old, used already, replaced by a newer one, or not complete.")
    /// Offers a new link.
    public static let renewal = Phrase(
        "If the link was sent to you, you can have a new one sent. It goes to the address to which the first one went, and nowhere else.")
    /// Asks for a new link.
    public static let askForLink = Phrase("Send me a new link", context: "button")
    /// The page that follows.
    public static let renewalTitle = Phrase("A new link")
    /// What is said whatever became of it.
    public static let renewed = Phrase(
        "If the link was ours and can be renewed, a new one is on its way. Please look at your messages. A link can be renewed once in five minutes."
    )
}
