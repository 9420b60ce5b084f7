internal import Law
internal import Mechanism
internal import Registry

extension MechanismRefusal {
    /// The words for what the rules of a review refuse.
    func words(_ names: SiteNames) -> RefusalWords {
        switch self {
        case .reviewOpened(let day): OpeningRefusals.reviewOpened(on: day)
        case .phaseNotOpened(let phase): OpeningRefusals.phaseNotOpened(phase)
        case .otherPhaseNext(let phase): OpeningRefusals.otherPhaseNext(phase)
        case .phaseNotConcluded(let phase): OpeningRefusals.phaseNotConcluded(phase)
        case .notConcerned(let state): OpeningRefusals.notConcerned(names.state(state))
        case .numberOfLanguages(let count, let most): OpeningRefusals.numberOfLanguages(count, most: most)
        case .afterLastDay(let day, let last): OpeningRefusals.afterLastDay(day, last: last)
        case .otherVersion(0): OpeningRefusals.nothingProposed
        case .otherVersion(let version): OpeningRefusals.otherVersion(version)
        case .agreedAlready: OpeningRefusals.agreedAlready
        case .phaseConcluded(let day): OpeningRefusals.phaseConcluded(on: day)
        case .notConcluded(let phase): OpeningRefusals.notConcluded(phase)
        case .notWaitedFor(let state): OpeningRefusals.notWaitedFor(names.state(state))
        case .questionNotAsked(let question): AnswerRefusals.questionNotAsked(question.text)
        case .answerChanged(let question, 0): AnswerRefusals.answerMissing(question.text)
        case .answerChanged(let question, let version): AnswerRefusals.answerChanged(question.text, version: version)
        case .changeNotStated(let question): AnswerRefusals.changeNotStated(question.text)
        case .instrumentNotReviewed(let instrument): AnswerRefusals.instrumentNotReviewed(names.instrument(instrument.text))
        case .unanswered(let questions): AnswerRefusals.unanswered(questions.map(\.text))
        case .notCertified(let instrument): AnswerRefusals.notCertified(names.instrument(instrument.text))
        case .submittedAlready(let instrument, let day): AnswerRefusals.submittedAlready(names.instrument(instrument.text), on: day)
        case .notItsInstrument(let state, let instrument):
            AnswerRefusals.notItsInstrument(names.state(state), names.instrument(instrument.text))
        case .articleNotReviewed(let topic): AnswerRefusals.articleNotReviewed(topic.article, names.instrument(topic.instrument.text))
        case .answersNotReceived: AnswerRefusals.answersNotReceived
        case .feedbackMissing(let states): AnswerRefusals.feedbackMissing(states.map { names.state($0) })
        case .nothingObserved(let instrument): AnswerRefusals.nothingObserved(names.instrument(instrument.text))
        case .noSuchClarification(let number): AnswerRefusals.noSuchClarification(number)
        case .roundOpen(let round): AnswerRefusals.roundOpen(round)
        case .noRoundOpen: AnswerRefusals.noRoundOpen
        case .noSuchDocument(let number): AnswerRefusals.noSuchDocument(number)
        case .documentExamined(let stage): AnswerRefusals.documentExamined(stage.phrase)
        case .noSuchItem(let number): OutcomeRefusals.noSuchItem(number)
        case .noSuchEvidence(let evidence): OutcomeRefusals.noSuchEvidence(evidence)
        case .forReviewedStateOnly: OutcomeRefusals.forReviewedStateOnly
        case .nothingToAgree: OutcomeRefusals.nothingToAgree
        case .listNotAgreed: OutcomeRefusals.listNotAgreed
        case .outcomeNotAgreed: OutcomeRefusals.outcomeNotAgreed
        case .tooManyWords(let count, let most): OutcomeRefusals.tooManyWords(count, most: most)
        case .nothingToDisclose(let record, ""): OutcomeRefusals.nothingToDisclose(record.phrase)
        case .nothingToDisclose(let record, let part): OutcomeRefusals.nothingToDisclose(record.phrase, part: part)
        case .disclosedAlready(let day): OutcomeRefusals.disclosedAlready(on: day)
        case .translationsMissing(let languages): OutcomeRefusals.translationsMissing(.row(languages.map(\.phrase)))
        case .languageOfTheText(let language): OutcomeRefusals.languageOfTheText(language.phrase)
        case .translationInStage(let stage): OutcomeRefusals.translationInStage(stage.phrase)
        case .translationNotRequested(let language): OutcomeRefusals.translationNotRequested(language.phrase)
        case .noSuchNeed(let number): OutcomeRefusals.noSuchNeed(number)
        case .needInStage(let stage): OutcomeRefusals.needInStage(stage.phrase)
        case .providerNotNamed: OutcomeRefusals.providerNotNamed
        case .notOwnPeople(let state): PeopleRefusals.notOwnPeople(of: names.state(state))
        case .noSuchNomination(let number): PeopleRefusals.noSuchNomination(number)
        case .nominatedAlready: PeopleRefusals.nominatedAlready
        case .focalPointNominated(let number): PeopleRefusals.focalPointNominated(number)
        case .nominationInStage(let stage): PeopleRefusals.nominationInStage(stage.phrase)
        case .linkWorks(let day): PeopleRefusals.linkWorks(until: day)
        case .linkExpired(let day): PeopleRefusals.linkExpired(on: day)
        case .noQuestionNamed: PeopleRefusals.noQuestionNamed
        case .noSuchContributor(let number): PeopleRefusals.noSuchContributor(number)
        case .consultationAsked(let number): PeopleRefusals.consultationAsked(number)
        case .noSuchConsultation(let number): PeopleRefusals.noSuchConsultation(number)
        case .noFailedConsultation(let state): PeopleRefusals.noFailedConsultation(names.state(state))
        case .notSeatsOfOneSide: PeopleRefusals.notSeatsOfOneSide
        case .nobodyReplaced: PeopleRefusals.nobodyReplaced
        case .hadASeat(let state): PeopleRefusals.hadASeat(names.state(state))
        }
    }
}
