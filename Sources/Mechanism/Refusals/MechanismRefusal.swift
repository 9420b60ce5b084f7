public import Law
public import Registry

/// Why an act in a review cannot be done, with the facts that it concerns.
public enum MechanismRefusal: RefusalReason, Hashable {
    /// The review is open already.
    case reviewOpened(on: Day)
    /// The phase has not been opened.
    case phaseNotOpened(Int)
    /// Another phase is the next one to be opened.
    case otherPhaseNext(Int)
    /// The phase before is not concluded.
    case phaseNotConcluded(Int)
    /// The State is not a party to this review.
    case notConcerned(StateCode)
    /// Too many working languages, or none, were named.
    case numberOfLanguages(Int, most: Int)
    /// A day lies after the last possible one.
    case afterLastDay(Day, last: Day)
    /// There is no proposal to agree to, or it is another version.
    case otherVersion(atHand: Int)
    /// The State has agreed already.
    case agreedAlready
    /// The question is not asked in this phase.
    case questionNotAsked(QuestionID)
    /// Somebody wrote another version in the meantime.
    case answerChanged(QuestionID, atHand: Int)
    /// The answer says that something changed since the earlier one, and does not say what.
    case changeNotStated(QuestionID)
    /// The instrument is not under review in this phase.
    case instrumentNotReviewed(InstrumentCode)
    /// Questions are left without an answer.
    case unanswered([QuestionID])
    /// The answers were not certified as they stand.
    case notCertified(InstrumentCode)
    /// The answers were submitted already.
    case submittedAlready(InstrumentCode, on: Day)
    /// The State does not review the instrument (¶28 b).
    case notItsInstrument(StateCode, InstrumentCode)
    /// The article is not under review in this phase.
    case articleNotReviewed(Topic)
    /// The answers have not all been received.
    case answersNotReceived
    /// These reviewing States have not handed in all their observations.
    case feedbackMissing(of: [StateCode])
    /// A reviewing State has not observed anything on the instrument.
    case nothingObserved(InstrumentCode)
    /// There is no such request to clarify, or it has its reply.
    case noSuchClarification(Int)
    /// There is no such item on the list.
    case noSuchItem(Int)
    /// The evidence is not on file.
    case noSuchEvidence(String)
    /// Only the State under review may do this.
    case forReviewedStateOnly
    /// What is to be agreed to is empty.
    case nothingToAgree
    /// The list is not agreed.
    case listNotAgreed
    /// The list and summary are not both agreed.
    case outcomeNotAgreed
    /// The text is longer than the rule allows.
    case tooManyWords(Int, most: Int)
    /// The phase is concluded.
    case phaseConcluded(on: Day)
    /// A formal round is open already.
    case roundOpen(Int)
    /// No formal round is open.
    case noRoundOpen
    /// There is no such document, or others may not read it yet.
    case noSuchDocument(Int)
    /// The document was examined already.
    case documentExamined(DocumentStage)
    /// There is nothing of the kind to open to others.
    case nothingToDisclose(DisclosedRecord, part: String)
    /// It is open to them already.
    case disclosedAlready(on: Day)
    /// The person belongs to another State than the one that acts.
    case notOwnPeople(of: StateCode)
    /// There is no such nomination.
    case noSuchNomination(Int)
    /// The person is nominated for the same task already.
    case nominatedAlready
    /// Another focal point is nominated, and does not leave for this one.
    case focalPointNominated(Int)
    /// The nomination is in another stage.
    case nominationInStage(NominationStage)
    /// The link still works.
    case linkWorks(until: Day)
    /// The link has expired; its holder can have it renewed.
    case linkExpired(on: Day)
    /// No question was named.
    case noQuestionNamed
    /// There is no such contributor, or the invitation was taken back.
    case noSuchContributor(Int)
    /// Consultations with the State were asked for and are not over.
    case consultationAsked(Int)
    /// There are no such consultations, or they are over.
    case noSuchConsultation(Int)
    /// Consultations with the reviewing State have not failed.
    case noFailedConsultation(StateCode)
    /// What is given is not the seats of one side, each once, with the first.
    case notSeatsOfOneSide
    /// The seats are held like that already.
    case nobodyReplaced
    /// The State has a seat in the review, or had one on that side.
    case hadASeat(StateCode)
    /// A checked version in these languages is missing.
    case translationsMissing([WorkingLanguage])
    /// The text is written in this language.
    case languageOfTheText(WorkingLanguage)
    /// The translation is in this stage.
    case translationInStage(TranslationStage)
    /// A translation into the language was not asked for.
    case translationNotRequested(WorkingLanguage)
    /// Nothing waits for the State.
    case notWaitedFor(StateCode)
    /// There is no such need.
    case noSuchNeed(Int)
    /// The need is that far already.
    case needInStage(AssistanceStage)
    /// It was not said who gives the assistance.
    case providerNotNamed
    /// The phase is not concluded, so that there is nothing to follow up.
    case notConcluded(Int)
}
