import CommandLine
import Foundation
import Law
import Mechanism
import Registry
import Testing

@Suite struct `The words for refusals of the Mechanism` {
    private static let state = StateCode("AAA")
    private static let instrument = InstrumentCode("FA")
    private static let day = Day(number: 20_777)
    private static let question = QuestionID("FA-5-1")

    private static let ofCycle: [CycleRefusal] = [
        .cycleOpened(on: day), .cycleNotOpened, .noSuchCohort(4), .otherPhaseNext(2), .gateNotReached(complete: 6, needed: 7, planned: 10),
        .cohortNotInPhase(cohort: 2, phase: 1), .notInWorkplan(cohort: 1, phase: 9), .decisionNotNamed, .phaseEntered(on: day),
        .mutualReview(state, StateCode("BBB")), .notAParticipant(state), .participatesAlready(state), .notParty(state, instrument),
        .notAsDrawn(state), .withoutReviewer(state, instrument), .reviewerLost(state), .otherCohort(3), .mayNotOptOut(state),
        .optedOutAlready(state), .notAnAppointment(.expert(state)), .appointedAlready, .noSuchAppointment(5), .lastAdministrator,
    ]

    private static let ofReview: [MechanismRefusal] = [
        .reviewOpened(on: day), .phaseNotOpened(1), .otherPhaseNext(2), .phaseNotConcluded(1), .notConcerned(state),
        .numberOfLanguages(4, most: 3), .afterLastDay(day + 1, last: day), .otherVersion(atHand: 0), .otherVersion(atHand: 2),
        .agreedAlready, .questionNotAsked(question), .answerChanged(question, atHand: 0), .answerChanged(question, atHand: 3),
        .changeNotStated(question), .instrumentNotReviewed(instrument), .unanswered([question]), .unanswered([question, question]),
        .notCertified(instrument), .submittedAlready(instrument, on: day), .notItsInstrument(state, instrument),
        .articleNotReviewed(Topic(instrument, article: 5)), .answersNotReceived, .feedbackMissing(of: [state]),
        .nothingObserved(instrument), .noSuchClarification(1), .noSuchItem(1), .noSuchEvidence("a note"), .forReviewedStateOnly,
        .nothingToAgree, .listNotAgreed, .outcomeNotAgreed, .tooManyWords(1501, most: 1500), .phaseConcluded(on: day), .roundOpen(1),
        .noRoundOpen, .noSuchDocument(1), .documentExamined(.quarantined), .nothingToDisclose(.answers, part: "1"),
        .disclosedAlready(on: day), .notOwnPeople(of: state), .noSuchNomination(1), .nominatedAlready, .focalPointNominated(1),
        .nominationInStage(.invited), .linkWorks(until: day), .linkExpired(on: day), .noQuestionNamed, .noSuchContributor(1),
        .consultationAsked(1), .noSuchConsultation(1), .noFailedConsultation(state), .notSeatsOfOneSide, .nobodyReplaced, .hadASeat(state),
        .translationsMissing([.french, .arabic]), .languageOfTheText(.english), .translationInStage(.requested),
        .translationNotRequested(.french), .notWaitedFor(state), .noSuchNeed(1), .needInStage(.met), .providerNotNamed, .notConcluded(1),
    ]

    private static let ofAccess: [AccessRefusal] = [.notForCapacity("publish", .mission(state)), .notInCapacity(.focalPoint(state))]

    @Test func `are clauses and sentences without anything of the code in them`() throws {
        let reasons: [any RefusalReason] = Self.ofCycle + Self.ofReview + Self.ofAccess
        for reason in reasons {
            let words = try #require(MechanismWording.words(reason))
            #expect(!words.reason.hasSuffix(".") && !words.reason.isEmpty)
            #expect(words.remedy.hasSuffix(".") && words.remedy.first?.isUppercase == true, "\(words.remedy)")
            #expect(!words.reason.contains("(") || words.reason.contains("secretariat"), "\(words.reason)")
            #expect(!(words.reason + words.remedy).contains("Optional") && !(words.reason + words.remedy).contains("StateCode"))
        }
    }

    /// The names of the cases as the source has them, so that a new one cannot be forgotten here.
    private func cases(of type: String, in file: String) throws -> Set<String> {
        let source = try String(contentsOfFile: Sources.root + "/Mechanism/" + file, encoding: .utf8)
        let body = try #require(
            source.firstMatch(of: try Regex("enum \(type): RefusalReason[^{]*\\{(?s:(.*?))\\n\\}"))?.output[1].substring)
        return Set(body.matches(of: /\n    case (\w+)/).map { String($0.output.1) })
    }

    private func names(_ reasons: [any RefusalReason]) -> Set<String> {
        Set(reasons.map { "\($0)" }.map { String($0.prefix { $0 != "(" }) })
    }

    @Test func `are there for every refusal of the core`() throws {
        #expect(try cases(of: "CycleRefusal", in: "Refusals/CycleRefusal.swift") == names(Self.ofCycle))
        #expect(try cases(of: "MechanismRefusal", in: "Refusals/MechanismRefusal.swift") == names(Self.ofReview))
        #expect(try cases(of: "AccessRefusal", in: "Access/Access.swift") == names(Self.ofAccess))
    }

    @Test func `are there for every type of refusal of the Mechanism`() throws {
        let files = try #require(FileManager.default.enumerator(atPath: Sources.root + "/Mechanism")).compactMap { $0 as? String }
        let types = try files.filter { $0.hasSuffix(".swift") }.flatMap { file in
            try String(contentsOfFile: Sources.root + "/Mechanism/" + file, encoding: .utf8).matches(of: /enum (\w+): RefusalReason/)
                .map { String($0.output.1) }
        }
        #expect(Set(types) == ["CycleRefusal", "MechanismRefusal", "AccessRefusal"])
    }

    @Test func `differ from each other`() {
        let words = Self.ofCycle.map { MechanismWording.words($0) } + Self.ofReview.map { MechanismWording.words($0) }
        let shared = Dictionary(grouping: words) { $0.reason + " " + $0.remedy }.filter { $0.value.count > 1 }.keys
        #expect(shared.isEmpty, "\(shared)")
    }

    private static let samples: [(any RefusalReason, String, String)] = [
        (
            CycleRefusal.gateNotReached(complete: 6, needed: 7, planned: 10),
            "6 of 10 reviews of the phase before are complete, and 7 are needed",
            "Wait for more reviews to be concluded, or name the decision of the Conference to go on."
        ),
        (
            MechanismRefusal.translationsMissing([.french, .arabic]), "checked versions in fr, ar are missing",
            "Have them translated and checked."
        ),
        (MechanismRefusal.unanswered([question]), "there is no answer to FA-5-1", "Answer it first."),
        (MechanismRefusal.otherVersion(atHand: 2), "the version at hand is 2", "Read version 2, and name it."),
        (
            AccessRefusal.notForCapacity("publish", .mission(state)), "mission of AAA may not publish",
            "Ask somebody to do it whose task it is, or act in another capacity."
        ),
        (
            AccessRefusal.notInCapacity(.secretariat(.finance)),
            "the record does not say that the person acts as the secretariat (finance)",
            "Have the person appointed, or nominated and approved, first."
        ),
    ]

    @Test(arguments: samples.indices)
    func `say why not, and what can be done`(index: Int) {
        let (reason, why, remedy) = Self.samples[index]
        #expect(MechanismWording.words(reason)?.reason == why)
        #expect(MechanismWording.words(reason)?.remedy == remedy)
    }

    @Test func `cite the paragraph in a failure`() {
        let failure = MechanismWording.failure(Refusal(CycleRefusal.decisionNotNamed, under: Provision(.procedures, 10)), cannot: "go on")
        #expect(failure?.exitCode == .unavailable)
        #expect(
            failure?.message == """
                palermo: cannot go on: no decision of the Conference is named (¶10)
                  Give the symbol of the decision.

                """)
    }
}
