import CaseworkTesting
import Law
import Localization
import Mechanism
import Pages
import Registry
import Testing

@Suite struct `What is said of a refusal` {
    private static let names = SiteNames(InventedMechanism.registry, in: .english)
    private static let (day, later) = (Day(number: 20_000), Day(number: 20_030))
    private static let (rur, arc) = (StateCode("RUR"), StateCode("ARC"))
    private static let (tip, question) = (InstrumentCode("TIP"), QuestionID("TIP-5-1"))

    /// A refusal with the facts that its words name.
    private static let inReviews: [(MechanismRefusal, [String])] = [
        (.reviewOpened(on: day), ["4 October 2024"]), (.phaseNotOpened(2), ["phase 2"]), (.otherPhaseNext(3), ["phase 3"]),
        (.phaseNotConcluded(1), ["phase 1"]), (.notConcerned(arc), ["Arcadia"]), (.numberOfLanguages(4, most: 3), ["4", "3"]),
        (.afterLastDay(later, last: day), ["3 November 2024", "4 October 2024"]), (.otherVersion(atHand: 0), ["first version"]),
        (.otherVersion(atHand: 5), ["version 5"]), (.agreedAlready, ["agreed"]), (.questionNotAsked(question), ["TIP-5-1"]),
        (.answerChanged(question, atHand: 0), ["TIP-5-1", "no answer"]), (.answerChanged(question, atHand: 7), ["TIP-5-1", "version 7"]),
        (.changeNotStated(question), ["TIP-5-1"]), (.instrumentNotReviewed(tip), [names.instrument("TIP")]),
        (.unanswered([question, QuestionID("FA-5-1")]), ["2 questions", "TIP-5-1", "FA-5-1"]),
        (.notCertified(tip), [names.instrument("TIP")]), (.submittedAlready(tip, on: day), [names.instrument("TIP"), "4 October 2024"]),
        (.notItsInstrument(arc, tip), ["Arcadia", names.instrument("TIP")]), (.articleNotReviewed(Topic(tip, article: 12)), ["Article 12"]),
        (.answersNotReceived, ["received"]), (.feedbackMissing(of: [rur, arc]), ["Ruritania", "Arcadia"]),
        (.nothingObserved(tip), [names.instrument("TIP")]), (.noSuchClarification(8), ["8"]), (.noSuchItem(9), ["9"]),
        (.noSuchEvidence("message 4"), ["message 4"]), (.forReviewedStateOnly, ["State party under review"]),
        (.nothingToAgree, ["nothing yet"]), (.listNotAgreed, ["list of observations"]), (.outcomeNotAgreed, ["summary"]),
        (.tooManyWords(1_700, most: 1_500), ["1,700", "1,500"]), (.phaseConcluded(on: day), ["4 October 2024"]),
        (.roundOpen(2), ["round 2"]), (.noRoundOpen, ["round"]), (.noSuchDocument(11), ["11"]),
        (.documentExamined(.cleared), ["Cleared"]), (.nothingToDisclose(.dialogue, part: ""), ["Dialogue"]),
        (.nothingToDisclose(.answers, part: "TIP-5-1"), ["Answers", "TIP-5-1"]), (.disclosedAlready(on: day), ["4 October 2024"]),
    ]

    private static let onPeople: [(MechanismRefusal, [String])] = [
        (.notOwnPeople(of: arc), ["Arcadia"]), (.noSuchNomination(12), ["12"]), (.nominatedAlready, ["nominated"]),
        (.focalPointNominated(13), ["13"]), (.nominationInStage(.invited), ["Invited"]), (.linkWorks(until: day), ["4 October 2024"]),
        (.linkExpired(on: day), ["4 October 2024"]), (.noQuestionNamed, ["question"]), (.noSuchContributor(14), ["14"]),
        (.consultationAsked(15), ["15"]), (.noSuchConsultation(16), ["16"]), (.noFailedConsultation(arc), ["Arcadia"]),
        (.notSeatsOfOneSide, ["seats"]), (.nobodyReplaced, ["seats"]), (.hadASeat(arc), ["Arcadia"]),
        (.translationsMissing([.french, .arabic]), ["French", "Arabic"]), (.languageOfTheText(.french), ["French"]),
        (.translationInStage(.delivered), ["Delivered"]), (.translationNotRequested(.arabic), ["Arabic"]),
        (.notWaitedFor(arc), ["Arcadia"]),
        (.noSuchNeed(17), ["17"]), (.needInStage(.offered), ["offered"]), (.providerNotNamed, ["assistance"]),
        (.notConcluded(2), ["phase 2"]),
    ]

    private static let inCycle: [(CycleRefusal, [String])] = [
        (.cycleOpened(on: day), ["4 October 2024"]), (.cycleNotOpened, ["drawing of lots"]), (.noSuchCohort(4), ["cohort 4"]),
        (.otherPhaseNext(2), ["phase 2"]), (.gateNotReached(complete: 3, needed: 7, planned: 10), ["3", "7", "10"]),
        (.cohortNotInPhase(cohort: 2, phase: 3), ["cohort 2", "phase 3"]), (.notInWorkplan(cohort: 2, phase: 3), ["cohort 2", "phase 3"]),
        (.decisionNotNamed, ["Conference"]), (.phaseEntered(on: day), ["4 October 2024"]),
        (.mutualReview(rur, arc), ["Ruritania", "Arcadia"]),
        (.notAParticipant(arc), ["Arcadia"]), (.participatesAlready(arc), ["Arcadia"]),
        (.notParty(arc, tip), ["Arcadia", names.instrument("TIP")]),
        (.notAsDrawn(arc), ["Arcadia"]), (.withoutReviewer(arc, tip), ["Arcadia", names.instrument("TIP")]),
        (.reviewerLost(arc), ["Arcadia"]),
        (.otherCohort(3), ["cohort 3"]), (.mayNotOptOut(arc), ["Arcadia"]), (.optedOutAlready(arc), ["Arcadia"]),
        (.notAnAppointment(.focalPoint(arc)), ["Focal point", "Arcadia"]), (.appointedAlready, ["office"]),
        (.noSuchAppointment(18), ["18"]),
        (.lastAdministrator, ["appoint others"]),
    ]

    private static let inAccess: [(AccessRefusal, [String])] = [
        (
            .notForCapacity(Deed.publish.rawValue, .expert(arc)),
            ["Governmental expert", "Arcadia", Catalogue.english.text(Deed.publish.phrase)]
        ),
        (.notForCapacity(CycleDeed.appoint.rawValue, .anybody), ["The public", Catalogue.english.text(CycleDeed.appoint.phrase)]),
        (.notInCapacity(.mission(arc)), ["Permanent mission", "Arcadia"]),
    ]

    @Test func `it names the paragraph, the facts, and what can be done, for every reason`() {
        let all: [(any RefusalReason, [String])] = Self.inReviews + Self.onPeople + Self.inCycle + Self.inAccess
        for (reason, facts) in all {
            let text = Catalogue.english.text(
                Refusal(reason, under: Provision(.procedures, 34)).phrase(Self.names, .english))
            #expect(text.hasPrefix("¶34 does not allow this: "), "\(reason): \(text)")
            #expect(text.contains("What you can do: "), "\(reason): \(text)")
            #expect(text.hasSuffix(".") && !text.contains("{"), "\(reason): \(text)")
            for fact in facts { #expect(text.contains(fact), "\(reason) names \(fact): \(text)") }
        }
    }

    @Test func `every case is tried here`() {
        func kinds(_ all: [(some RefusalReason, [String])]) -> Int {
            Set(all.map { String("\($0.0)".prefix { $0 != "(" }) }).count
        }
        #expect(kinds(Self.inReviews) + kinds(Self.onPeople) == 60)
        #expect(kinds(Self.inCycle) == 23)
        #expect(kinds(Self.inAccess) == 2)
    }

    @Test func `every deed has its own words`() {
        #expect(Set(Deed.allCases.map { Catalogue.english.text($0.phrase) }).count == Deed.allCases.count)
        #expect(Set(CycleDeed.allCases.map { Catalogue.english.text($0.phrase) }).count == CycleDeed.allCases.count)
    }
}
