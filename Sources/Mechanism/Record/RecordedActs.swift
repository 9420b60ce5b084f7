/// The acts that a review is made of, found by the word under which each is recorded.
public enum RecordedActs {
    /// All kinds, in the order in which a review goes through them.
    public static let all: [any ReviewAct.Type] = [
        OpenReview.self, OpenPhase.self, ProposeArrangements.self, AgreeToArrangements.self, DraftAnswer.self, CertifyAnswers.self,
        SubmitAnswers.self, DraftComment.self, SubmitFeedback.self, ProposeItem.self, RemoveItem.self, KeepItemConfidential.self,
        AgreeToList.self, DraftSummary.self, AgreeToSummary.self, PublishOutcome.self, AskClarification.self, ReplyToClarification.self,
        SendMessage.self, OpenRound.self, CloseRound.self, FileDocument.self, ExamineDocument.self, Disclose.self, ReportProgress.self,
        Nominate.self, InviteNominee.self, RenewLink.self, SubmitProfile.self, AskNominee.self, ApproveNomination.self,
        WithdrawNomination.self, InviteContributor.self, RevokeContributor.self, AskConsultation.self, DeclareConsultationFailed.self,
        ReplaceReviewer.self, AskForHelp.self, RequestTranslation.self, DeliverTranslation.self, CheckTranslation.self,
        SendReminder.self, AskForAssistance.self, ReportAssistance.self,
    ]

    private static let byKind = Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })

    /// Reads an act without its texts; none where no act is recorded under that word.
    public static func read(_ kind: String, _ facts: [UInt8]) throws(FactsFault) -> (any ReviewAct)? {
        guard let type = byKind[kind] else { return nil }
        var reader = FactsReader(facts)
        let act = try type.init(reading: &reader)
        try reader.finish()
        return act
    }
}
