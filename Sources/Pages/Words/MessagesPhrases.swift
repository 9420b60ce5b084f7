public import Localization

/// What the page of outgoing messages says.
public enum MessagesPhrases {
    /// What the page is for.
    public static let introduction = Phrase(
        "This site sends no mail itself. It lays messages down in a folder, from which in production a mail program takes them, sends them, and deletes them. This page shows what lies there."
    )
    /// Who sees the links.
    public static let linksForAdministrators = Phrase(
        "Links are shown to administrators only: who has a link can set the passphrase of somebody else, or answer in the name of somebody else."
    )
    /// An administrator should know.
    public static let linksAreSecret = Phrase(
        "A link works for whoever opens it. Give it to nobody but the person to whom the message goes.")
    /// The folder cannot be looked at.
    public static let closed = Phrase("The folder of messages cannot be looked at from here.")
    /// There are none.
    public static let none = Phrase("No message waits to be sent.")
    /// Says in which order they stand.
    public static let order = Phrase("The newest message stands first.")
    /// To whom it goes.
    public static let recipient = Phrase("To")
    /// What it is about.
    public static let kind = Phrase("About")
    /// What it carries.
    public static let link = Phrase("Link")
    /// Opens it.
    public static let openLink = Phrase("Open the link")
}
