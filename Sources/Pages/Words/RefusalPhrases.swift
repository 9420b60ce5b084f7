public import Law
public import Localization

/// The sentences into which the reason of a refusal is set.
public enum RefusalPhrases {
    /// The law says no: under which paragraph, and why.
    public static func refused(by provision: Provision, because reason: Phrase) -> Phrase {
        Phrase("{rule} does not allow this: {reason}", ["rule": .text("\(provision)"), "reason": .phrase(reason)])
    }

    /// The law says no: under which paragraph, why, and what can be done.
    public static func refused(by provision: Provision, because reason: Phrase, remedy: Phrase) -> Phrase {
        Phrase(
            "{refusal} {remedy}",
            ["refusal": .phrase(refused(by: provision, because: reason)), "remedy": .phrase(self.remedy(remedy))])
    }

    /// What can be done instead.
    public static func remedy(_ remedy: Phrase) -> Phrase { Phrase("What you can do: {remedy}", ["remedy": .phrase(remedy)]) }

    /// What the reader may not know of is not found.
    public static let notFound = Phrase("There is nothing here that you can read.")

    /// The title of the page that says so.
    public static let notFoundTitle = Phrase("Nothing here")

    /// What was sent is no form of ours.
    public static let malformed = Phrase("What your browser sent could not be read, so that nothing was done. Go back, and try again.")

    /// The title of the page that says so.
    public static let malformedTitle = Phrase("Not understood")

    /// A form came from another site.
    public static let foreign = Phrase(
        "This was sent from another site, or your browser does not say from where, so that nothing was done. Open the page here, and try again."
    )

    /// The title of the page that says so.
    public static let foreignTitle = Phrase("Sent from elsewhere")

    /// A form was sent after the session had ended.
    public static let sessionEnded = Phrase(
        "Your session has ended. Nothing that you typed is lost: sign in again, then come back to this page and send it.")

    /// Leads to where one signs in, and leaves the page with what was typed open.
    public static let signInAside = Phrase("Sign in, in another window")

    /// A form was sent from a page of an earlier session.
    public static let sendAgain = Phrase(
        "This page is from before you signed in. Nothing that you typed is lost: read it, and send it again.")

    /// The title of the page on which something is sent once more.
    public static let sendAgainTitle = Phrase("Not sent yet")

    /// Files have to be chosen once more.
    public static let filesAgain = Phrase("Files could not be kept. Go back and choose them again.")

    /// The name of a request was used for something else.
    public static let sentBefore = Phrase(
        "This form was sent before with other content, which was taken. Look at what is there now; to change it, send the form again.")

    /// A rule says no, for a reason that has no words here.
    public static func refused(by provision: Provision) -> Phrase {
        Phrase("{rule} does not allow this as things stand.", ["rule": .text("\(provision)")])
    }

    /// Nothing is wrong with what was asked.
    public static func ourFault(reference: String) -> Phrase {
        Phrase(
            "Something went wrong on our side. Nothing was changed. Please give this reference when you write to us: {reference}",
            ["reference": .text(reference)])
    }

    /// The title of the page that says so.
    public static let ourFaultTitle = Phrase("Something went wrong")

    /// A form has faults, each shown at its field.
    public static func corrections(_ count: Int) -> Phrase {
        Phrase("{count} entry has to be corrected", plural: "{count} entries have to be corrected", count: count)
    }
}
