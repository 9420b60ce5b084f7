public import Law
public import Registry

/// Something that a person can do now to bring a review further, with the day by which it is expected.
public struct NextStep: Hashable, Sendable {
    /// What is to be done.
    public enum Task: Hashable, Sendable {
        /// Nominate a focal point by note verbale (¶18).
        case designateFocalPoint
        /// Nominate experts by note verbale (¶27).
        case designateExperts
        /// Send a nominated person the link to the profile; the nomination (Practice).
        case inviteNominee(Int)
        /// Complete the profile; the nomination (Practice).
        case completeProfile(Int)
        /// Hold a profile against the note and approve it, or ask; the nomination (Practice).
        case admitNominee(Int)
        /// Propose schedule, languages and division of work (¶31, ¶50).
        case proposeArrangements
        /// Agree to what is proposed; its version (¶31, ¶50).
        case agreeToArrangements(Int)
        /// Answer the questions about an instrument; how many are answered, of how many that are asked (¶34).
        case answer(InstrumentCode, done: Int, of: Int)
        /// Certify the answers about an instrument (¶25).
        case certify(InstrumentCode)
        /// Submit the certified answers about an instrument (¶34).
        case submit(InstrumentCode)
        /// Observe on the articles of an instrument; on how many it was done, of how many (¶35).
        case comment(InstrumentCode, done: Int, of: Int)
        /// Hand in the observations on an instrument (¶35).
        case handIn(InstrumentCode)
        /// Reply to a request for clarification; its number (¶35).
        case clarify(Int)
        /// Examine a document that was filed; its number (¶20).
        case examine(Int)
        /// Put the first items on the list of observations (¶38).
        case beginList
        /// Agree to the list; its version (¶39).
        case agreeToList(Int)
        /// Write the summary (¶38).
        case draftSummary
        /// Agree to the summary; its version (¶39).
        case agreeToSummary(Int)
        /// Have the agreed summary translated, and check it, into these languages (¶38, ¶51).
        case translateSummary([WorkingLanguage])
        /// Publish list and summary under their symbols (¶38).
        case publish
    }

    /// What is to be done.
    public let task: Task
    /// The phase; none where it concerns the review as a whole.
    public let phase: Int?
    /// The paragraph that provides for it.
    public let basis: Provision
    /// The last day in time; none where no text and no agreement sets one.
    public let due: Day?
    /// By how many days it is late; none where it is not.
    public let daysLate: Int?
}

extension NextStep.Task {
    /// What somebody must be allowed to do for it.
    var deed: Deed {
        switch self {
        case .designateFocalPoint, .designateExperts: .nominate
        case .inviteNominee, .admitNominee: .admit
        case .completeProfile: .holdLink
        case .proposeArrangements, .agreeToArrangements: .arrange
        case .answer: .draftAnswers
        case .certify, .submit: .submitAnswers
        case .comment: .comment
        case .handIn: .submitFeedback
        case .clarify: .clarify
        case .examine: .examine
        case .beginList, .draftSummary: .draftOutcome
        case .agreeToList, .agreeToSummary: .agree
        case .translateSummary: .translate
        case .publish: .publish
        }
    }

    /// The paragraph that provides for it.
    var basis: Provision {
        switch self {
        case .designateFocalPoint: Provision(.procedures, 18)
        case .designateExperts: Provision(.procedures, 27)
        case .inviteNominee: InviteNominee.basis
        case .completeProfile: SubmitProfile.basis
        case .admitNominee: ApproveNomination.basis
        case .proposeArrangements: ProposeArrangements.basis
        case .agreeToArrangements: AgreeToArrangements.basis
        case .answer: DraftAnswer.basis
        case .certify: CertifyAnswers.basis
        case .submit: SubmitAnswers.basis
        case .comment: DraftComment.basis
        case .handIn: SubmitFeedback.basis
        case .clarify: ReplyToClarification.basis
        case .examine: ExamineDocument.basis
        case .beginList: ProposeItem.basis
        case .agreeToList: AgreeToList.basis
        case .draftSummary: DraftSummary.basis
        case .agreeToSummary: AgreeToSummary.basis
        case .translateSummary: SummaryInSixLanguages.basis
        case .publish: PublishOutcome.basis
        }
    }
}
