internal import Law
package import Mechanism
internal import Registry

extension MechanismWording {
    /// The words for what the rules of a review refuse.
    package static func words(_ reason: MechanismRefusal) -> Words {
        switch reason {
        case .reviewOpened(let day): Words("the review was opened on \(day)", "Go on with its phases.")
        case .phaseNotOpened(let phase): Words("phase \(phase) has not been opened", "Name a phase that is open, or have it opened.")
        case .otherPhaseNext(let phase): Words("the next phase to be opened is \(phase)", "Name phase \(phase).")
        case .phaseNotConcluded(let phase):
            Words("phase \(phase) is not concluded", "Conclude it with the publication of its outcome first.")
        case .notConcerned(let state): Words("\(state) is not a party to this review", "Check the codes of the State and of the review.")
        case .numberOfLanguages(let count, let most):
            Words("\(count) working languages are named, and 1 to \(most) can be", "Name between 1 and \(most).")
        case .afterLastDay(let day, let last): Words("\(day) lies after \(last), the last day possible", "Name a day up to \(last).")
        case .otherVersion(let version):
            version == 0
                ? Words("there is nothing to agree to yet", "Wait for a first version.")
                : Words("the version at hand is \(version)", "Read version \(version), and name it.")
        case .agreedAlready: Words("the State has agreed to this version", "Nothing is to be done.")
        case .questionNotAsked(let question): Words("\(question) is not asked in this phase", "Name a question of the phase.")
        case .answerChanged(let question, let version):
            Words(
                "the answer to \(question) is not the one that was read",
                version == 0 ? "There is none yet; write the first one." : "Read version \(version), and write on from it.")
        case .changeNotStated(let question):
            Words("the answer to \(question) says that something changed, and not what", "Describe what changed since.")
        case .instrumentNotReviewed(let instrument):
            Words("\(instrument) is not under review in this phase", "Name an instrument of the phase.")
        case .unanswered(let questions):
            Words("there is no answer to \(list(questions))", "Answer \(questions.count == 1 ? "it" : "them") first.")
        case .notCertified(let instrument):
            Words("the answers on \(instrument) are not certified as they stand", "Certify them, and submit them unchanged.")
        case .submittedAlready(let instrument, let day):
            Words("the answers on \(instrument) were submitted on \(day)", "Change an answer to submit a supplement.")
        case .notItsInstrument(let state, let instrument):
            Words("\(state) does not review \(instrument)", "Name an instrument that the State reviews.")
        case .articleNotReviewed(let topic):
            Words(
                "article \(topic.article) of \(topic.instrument) is not under review in this phase", "Name an article of the phase.")
        case .answersNotReceived: Words("the answers have not all been received", "Wait until they are submitted on every instrument.")
        case .feedbackMissing(let states):
            Words("observations of \(list(states)) are missing", "Wait until every reviewing State has handed in its own.")
        case .nothingObserved(let instrument):
            Words("nothing is observed on \(instrument)", "Write at least one observation on an article of it.")
        case .noSuchClarification(let number):
            Words("there is no request \(number), or it has its reply", "Name a request that waits for a reply.")
        case .noSuchItem(let number): Words("there is no item \(number) on the list", "Name an item that stands on it.")
        case .noSuchEvidence(let evidence): Words("“\(evidence)” is not on file", "File it, or name what is on file.")
        case .forReviewedStateOnly: Words("only the State under review may do this", "Ask its focal point.")
        case .nothingToAgree: Words("what is to be agreed to is empty", "Write it first.")
        case .listNotAgreed: Words("the list of observations is not agreed", "Let every State of the review agree to it.")
        case .outcomeNotAgreed: Words("list and summary are not both agreed", "Let every State of the review agree to both.")
        case .tooManyWords(let count, let most): Words("the text has \(count) words, and at most \(most) are allowed", "Shorten it.")
        case .phaseConcluded(let day): Words("the phase was concluded on \(day)", "Use follow-up, or the next phase.")
        case .roundOpen(let round): Words("round \(round) is open", "Close it first.")
        case .noRoundOpen: Words("no formal round is open", "Open one first.")
        case .noSuchDocument(let number):
            Words("there is no document \(number), or it may not be read yet", "Name a document that was examined.")
        case .documentExamined(let stage): Words("the document was examined: \(stage.rawValue)", "Nothing is to be done.")
        case .nothingToDisclose(let record, let part):
            Words("there is nothing of the kind to open: \(record.rawValue)\(part.isEmpty ? "" : " \(part)")", "Name what is there.")
        case .disclosedAlready(let day): Words("it was opened to them on \(day)", "Nothing is to be done.")
        case .notOwnPeople(let state): Words("the person belongs to \(state)", "Act for people of your own State.")
        case .noSuchNomination(let number): Words("there is no nomination \(number)", "Name the number of the act that filed it.")
        case .nominatedAlready: Words("the person is nominated for the task already", "Go on with that nomination.")
        case .focalPointNominated(let number):
            Words("nomination \(number) is of another focal point", "Name the person who leaves, or withdraw that nomination.")
        case .nominationInStage(let stage): Words("the nomination is at the stage “\(stage.rawValue)”", "Take the step that comes next.")
        case .linkWorks(let day): Words("the link works until \(day)", "Use it.")
        case .linkExpired(let day): Words("the link expired on \(day)", "Ask for it to be renewed.")
        case .noQuestionNamed: Words("no question is named", "Name at least one.")
        case .noSuchContributor(let number):
            Words("there is no contributor \(number), or the invitation was taken back", "Name the number of an invitation that stands.")
        case .consultationAsked(let number):
            Words("consultations \(number) are not over", "Wait for their end, or declare that they failed.")
        case .noSuchConsultation(let number):
            Words("there are no consultations \(number), or they are over", "Name the number of the act that asked for them.")
        case .noFailedConsultation(let state):
            Words("consultations with \(state) have not failed", "Consult first; only then can another State be drawn.")
        case .notSeatsOfOneSide:
            Words("these are not the seats of one side, each once", "Give all seats of the side, as the repeat left them.")
        case .nobodyReplaced: Words("the seats are held like that already", "Record a repeat only where it gave a seat to another State.")
        case .hadASeat(let state): Words("\(state) has, or had, a seat in the review", "Draw another State.")
        case .translationsMissing(let languages):
            Words("checked versions in \(list(languages.map(\.rawValue))) are missing", "Have them translated and checked.")
        case .languageOfTheText(let language): Words("the text is written in \(language.rawValue)", "Name another language.")
        case .translationInStage(let stage): Words("the translation is at the stage “\(stage.rawValue)”", "Take the step that comes next.")
        case .translationNotRequested(let language):
            Words("a translation into \(language.rawValue) was not asked for", "Ask for it first.")
        case .notWaitedFor(let state): Words("nothing waits for \(state)", "Remind those for whom the review waits.")
        case .noSuchNeed(let number): Words("there is no need \(number)", "Name the number of a need that is known.")
        case .needInStage(let stage): Words("the need is at the stage “\(stage.rawValue)”", "Name a later stage.")
        case .providerNotNamed: Words("nobody is named who gives the assistance", "Name who does.")
        case .notConcluded(let phase):
            Words("phase \(phase) has no published outcome to follow up", "Follow up once its outcome is published.")
        }
    }
}
