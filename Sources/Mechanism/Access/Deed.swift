/// What somebody wants to do in a review, as far as access is concerned.
public enum Deed: String, Hashable, Sendable, CaseIterable {
    /// Open a review, or one of its phases.
    case open
    /// Propose schedule, languages and division of work, and agree to them (¶31, ¶50).
    case arrange
    /// Draft answers (¶23, ¶34).
    case draftAnswers = "draft answers"
    /// Certify and submit answers (¶18, ¶34).
    case submitAnswers = "submit answers"
    /// Write observations on articles (¶35).
    case comment
    /// Hand in observations (¶35).
    case submitFeedback = "submit feedback"
    /// Work on the list of observations or the summary (¶38).
    case draftOutcome = "draft the outcome"
    /// Decide which items stay confidential (¶38).
    case keepConfidential = "keep items confidential"
    /// Agree to the list or the summary (¶39).
    case agree
    /// Publish under a symbol (¶38).
    case publish
    /// Ask for an answer to be clarified (¶35).
    case askClarification = "ask for clarification"
    /// Clarify (¶35).
    case clarify
    /// Speak and file in the dialogue (¶36).
    case converse
    /// Open and close formal rounds of the dialogue (¶36).
    case holdRounds = "hold rounds"
    /// Examine what was filed (¶20).
    case examine
    /// Open something of the State's own review to others (¶40, ¶41).
    case disclose
    /// Report what became of an item, ask for technical assistance (¶45, ¶46).
    case followUp = "follow up"
    /// Say that assistance is offered, given, or has met a need (¶44).
    case reportAssistance = "report assistance"
    /// Nominate people of a State, and take nominations back (¶18, ¶27).
    case nominate
    /// Invite nominated people, ask them, approve them (¶33, Practice).
    case admit = "admit nominated people"
    /// Use the link that a nominated person was sent (Practice).
    case holdLink = "use the link to the profile"
    /// Ask others about named questions (¶23).
    case inviteContributors = "invite contributors"
    /// Consult about a reviewing State that does not do its task (¶30).
    case consult
    /// Give a seat to the State that another draw selected (¶28 d, e, ¶30).
    case replaceReviewer = "replace a reviewer"
    /// Ask for translations, hand them in, check them (¶51).
    case translate
    /// Remind those for whom a phase waits (¶20).
    case remind
}
