public import Localization

/// What stands on the buttons.
public enum Buttons {
    /// Keeps what was written.
    public static let save = Phrase("Save", context: "button")
    /// Keeps a draft that nobody else reads yet.
    public static let saveDraft = Phrase("Save draft", context: "button")
    /// Hands in.
    public static let submit = Phrase("Submit", context: "button")
    /// Certifies as focal point.
    public static let certify = Phrase("Certify", context: "button")
    /// Takes something back.
    public static let withdraw = Phrase("Withdraw", context: "button")
    /// Goes to the page before.
    public static let back = Phrase("Back", context: "button")
    /// Adds one.
    public static let add = Phrase("Add", context: "button")
    /// Takes one away.
    public static let remove = Phrase("Remove", context: "button")
    /// Sends a message.
    public static let send = Phrase("Send", context: "button")
    /// Sends once more what was sent in vain.
    public static let sendAgain = Phrase("Send again", context: "button")
    /// Approves a nomination.
    public static let approve = Phrase("Approve", context: "button")
    /// Brings a file.
    public static let upload = Phrase("Upload a file", context: "button")
    /// Begins a session.
    public static let signIn = Phrase("Sign in", context: "button")
    /// Ends a session.
    public static let signOut = Phrase("Sign out", context: "button")
    /// Says yes to what was asked.
    public static let confirm = Phrase("Confirm", context: "button")
}
