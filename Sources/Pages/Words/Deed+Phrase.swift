public import Localization
public import Mechanism

extension Deed {
    /// What somebody wants to do in a review.
    public var phrase: Phrase {
        switch self {
        case .open: Phrase("Open a review or a phase", context: "deed")
        case .arrange: Phrase("Agree on schedule and languages", context: "deed")
        case .draftAnswers: Phrase("Draft answers", context: "deed")
        case .submitAnswers: Phrase("Certify and submit answers", context: "deed")
        case .comment: Phrase("Write observations on articles", context: "deed")
        case .submitFeedback: Phrase("Hand in observations", context: "deed")
        case .draftOutcome: Phrase("Work on the list of observations or the summary", context: "deed")
        case .keepConfidential: Phrase("Decide which items stay confidential", context: "deed")
        case .agree: Phrase("Agree to the list of observations or the summary", context: "deed")
        case .publish: Phrase("Publish the list of observations and the summary", context: "deed")
        case .askClarification: Phrase("Ask for an answer to be clarified", context: "deed")
        case .clarify: Phrase("Clarify an answer", context: "deed")
        case .converse: Phrase("Speak in the dialogue", context: "deed")
        case .holdRounds: Phrase("Open and close rounds of the dialogue", context: "deed")
        case .examine: Phrase("Examine documents", context: "deed")
        case .disclose: Phrase("Open something of the review to others", context: "deed")
        case .followUp: Phrase("Report what became of an item", context: "deed")
        case .reportAssistance: Phrase("Report on technical assistance", context: "deed")
        case .nominate: Phrase("Nominate people of a State", context: "deed")
        case .admit: Phrase("Invite and approve nominated people", context: "deed")
        case .holdLink: Phrase("Use the link to the profile", context: "deed")
        case .inviteContributors: Phrase("Ask others to contribute to named questions", context: "deed")
        case .consult: Phrase("Consult on a reviewing State", context: "deed")
        case .replaceReviewer: Phrase("Give a seat to another State", context: "deed")
        case .translate: Phrase("Ask for translations and check them", context: "deed")
        case .remind: Phrase("Send reminders", context: "deed")
        }
    }
}

extension CycleDeed {
    /// What somebody wants to do to the cycle.
    public var phrase: Phrase {
        switch self {
        case .recordLots: Phrase("Record the drawing of lots", context: "deed")
        case .keepWorkplan: Phrase("Keep the workplan", context: "deed")
        case .appoint: Phrase("Appoint people", context: "deed")
        case .optOut: Phrase("Take no part", context: "deed")
        case .volunteer: Phrase("Ask to be reviewed without being a party", context: "deed")
        }
    }
}
