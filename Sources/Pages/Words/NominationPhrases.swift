public import Law
public import Localization

/// What the pages of one nomination say.
public enum NominationPhrases {
    /// The title of the form.
    public static let new = Phrase("Nominate somebody")
    /// The title of a nomination.
    public static func title(_ name: String) -> Phrase { Phrase("Nomination: {name}", ["name": .text(name)]) }
    /// Explains the form.
    public static let newExplained = Phrase(
        "Give what stands in the note verbale. The person has no account yet: the secretariat sends a link to the address of the note.")
    /// The State that nominates.
    public static let state = Phrase("State that nominates")
    /// For what.
    public static let role = Phrase("For which task")
    /// Whether the person is known.
    public static let who = Phrase("Who")
    /// A new person.
    public static let newPerson = Phrase("Somebody who was not nominated in this review before")
    /// The name.
    public static let name = Phrase("Name")
    /// Title and function.
    public static let function = Phrase("Title and function")
    /// To which the link goes.
    public static let mailHelp = Phrase("The link to the profile is sent to this address.")
    /// The telephone number.
    public static let telephone = Phrase("Telephone")
    /// The instruments of an expert.
    public static let instruments = Phrase("Instruments in which an expert is competent")
    /// Where none is chosen.
    public static let instrumentsHelp = Phrase("For all instruments of the review, choose none.")
    /// The number and date of the note.
    public static let note = Phrase("Number and date of the note verbale")
    /// The note as a file.
    public static let file = Phrase("The note verbale, as a file")
    /// What is taken.
    public static let fileHelp = Phrase("PDF, a picture, or a text document. Leave it empty where the note came on paper.")
    /// Who leaves.
    public static let leaver = Phrase("In whose place")
    /// Nobody leaves.
    public static let nobodyLeaves = Phrase("Nobody leaves")
    /// Explains the change of people.
    public static let leaverHelp = Phrase("The person who leaves serves until the new one is approved. A page sums up what is open.")
    /// Files the nomination.
    public static let send = Phrase("Nominate", context: "button")
    /// An address that is none.
    public static let wrongMail = Phrase("This is no electronic address, such as name@example.org.")
    /// A choice that is none.
    public static let wrongChoice = Phrase("Choose one of the list.")
    /// A file of a type that is not taken.
    public static let wrongFile = Phrase("Files of this kind are not taken. Send the note as PDF, picture or text document.")
    /// A file that is too large.
    public static let largeFile = Phrase("The file is too large.")

    /// The heading of the comparison.
    public static let compared = Phrase("Note verbale and profile")
    /// The column of fields.
    public static let field = Phrase("Field")
    /// The column of the note.
    public static let inNote = Phrase("In the note verbale")
    /// The column of the profile.
    public static let inProfile = Phrase("In the profile")
    /// A field that differs.
    public static let differs = Phrase("Differs")
    /// No profile yet.
    public static let noProfile = Phrase("The profile is not completed yet.")
    /// Fetches the note.
    public static let fetchNote = Phrase("Download the note verbale")
    /// When it was filed.
    public static func filed(on day: Day) -> Phrase { Phrase("Nominated on {day}", ["day": .day(day)]) }
    /// Until when the link works.
    public static func link(until day: Day) -> Phrase { Phrase("The link works until {day}", ["day": .day(day)]) }
    /// What the secretariat asked.
    public static let question = Phrase("What the secretariat asks")
}

/// What stands at the buttons of a nomination.
public enum NominationDeedPhrases {
    /// The heading of what the secretariat does.
    public static let secretariat = Phrase("What the secretariat does next")
    /// Sends the link.
    public static let invite = Phrase("Send the link to the profile", context: "button")
    /// Says what the link does.
    public static let inviteExplained = Phrase(
        "The person gets the link by electronic mail, sets up an account, and completes the profile.")
    /// The address belongs to another account.
    public static let mailInUse = Phrase(
        "The link was not sent: this electronic address belongs to the account of another person. Have the State nominate the person with another address."
    )
    /// The account is suspended.
    public static let suspended = Phrase(
        "The link was not sent: the account of this person is suspended. An administrator can open it again.")
    /// Explains the approval.
    public static let approveExplained = Phrase("Hold the profile against the note. From the approval on, the person serves.")
    /// What is unclear.
    public static let unclear = Phrase("What is unclear")
    /// Asks the person.
    public static let ask = Phrase("Ask the person", context: "button")
    /// The heading of the profile.
    public static let profile = Phrase("Your profile")
    /// Explains the profile.
    public static let profileExplained = Phrase(
        "Check what the note says about you, and complete it. The secretariat holds both against each other.")
    /// Agrees to publication.
    public static let publish = Phrase("My name and contact data may be published.")
    /// Hands the profile in.
    public static let submit = Phrase("Hand in the profile", context: "button")
    /// The time is over.
    public static func expired(on day: Day) -> Phrase {
        Phrase("Your link expired on {day}. You can renew it yourself.", ["day": .day(day)])
    }
    /// Renews the link.
    public static let renew = Phrase("Renew the link", context: "button")
    /// The heading of the withdrawal.
    public static let withdraw = Phrase("Withdraw the nomination")
    /// Explains the withdrawal.
    public static let withdrawExplained = Phrase(
        "From then on the person does not serve in this review. The account stays, since the person may have a part elsewhere; an administrator can suspend it."
    )
    /// Leads to the summary of what is open.
    public static let handover = Phrase("What is open for whoever takes over")
}
