import Law
import Mechanism
import Registry
import Testing

@Suite("Language versions, and changes after an agreement (¶38, ¶39, ¶51)")
struct TranslationTests {
    private let own = Rehearsal.focalPoint(Rehearsal.own)
    private let translator = Rehearsal.translator
    private let topic = Topic(Rehearsal.convention, article: 5)

    @Test func `RequestTranslation: what is agreed is translated, into each other language once`() {
        let early = Rehearsal.listed()
        #expect(early.objection(to: request(.list, .french), by: translator)?.why == .listNotAgreed)
        #expect(early.objection(to: request(.summary, .french), by: translator)?.why == .outcomeNotAgreed)
        #expect(early.objection(to: request(.list, .french), by: translator)?.basis == RequestTranslation.basis)
        var rehearsal = Self.summarized()
        #expect(rehearsal.objection(to: request(.summary, .english), by: translator)?.why == .languageOfTheText(.english))
        #expect(rehearsal.act(request(.summary, .french), by: translator) == nil)
        #expect(rehearsal.act(request(.summary, .french), by: translator)?.why == .translationInStage(.requested))
        #expect(rehearsal.act(request(.list, .french), by: translator) == nil)
    }

    @Test func `DeliverTranslation, CheckTranslation: what was asked for is delivered, better once more, and checked`() {
        var rehearsal = Self.summarized()
        let delivery = DeliverTranslation(phase: 1, of: .summary, Passage("…", in: .french, words: 1600))
        let check = CheckTranslation(phase: 1, of: .summary, into: .french)
        #expect(rehearsal.objection(to: delivery, by: translator)?.why == .translationNotRequested(.french))
        #expect(rehearsal.objection(to: delivery, by: translator)?.basis == DeliverTranslation.basis)
        #expect(rehearsal.objection(to: check, by: translator)?.why == .translationNotRequested(.french))
        rehearsal.act(request(.summary, .french), by: translator)
        #expect(rehearsal.objection(to: check, by: translator)?.why == .translationInStage(.requested))
        #expect(rehearsal.objection(to: check, by: translator)?.basis == CheckTranslation.basis)
        #expect(rehearsal.act(delivery, by: translator) == nil)
        #expect(rehearsal.act(delivery, by: translator) == nil)
        #expect(rehearsal.act(check, by: translator) == nil)
        #expect(rehearsal.act(delivery, by: translator)?.why == .translationInStage(.checked))
    }

    @Test func `SummaryInSixLanguages: each language but that of the text is checked before publication`() {
        var rehearsal = Self.summarized()
        rehearsal.act(request(.summary, .french), by: translator)
        let refusal = rehearsal.objection(to: PublishOutcome(phase: 1, listSymbol: "A", summarySymbol: "B"), by: Rehearsal.office)
        #expect(refusal?.why == .translationsMissing([.arabic, .chinese, .french, .russian, .spanish]))
        #expect(refusal?.basis == SummaryInSixLanguages.basis)
        #expect(Rehearsal.published().review.step == .concluded)
    }

    @Test func `DraftSummary: another text takes agreements and translations with it`() {
        var rehearsal = Self.summarized()
        rehearsal.translateSummary()
        rehearsal.act(DraftSummary(phase: 1, basedOn: 1, Rehearsal.passage()), by: own)
        #expect(rehearsal.review.current?.summary.agreedOn == nil)
        #expect(rehearsal.review.current?.publication.translations.isEmpty == true)
    }

    @Test func `ProposeItem: another list takes its translations with it, and the summary made from it is agreed anew`() {
        var rehearsal = Self.summarized()
        rehearsal.act(request(.list, .french), by: translator)
        rehearsal.act(request(.summary, .french), by: translator)
        rehearsal.act(ProposeItem(phase: 1, .gap, on: topic, Rehearsal.passage()), by: own)
        #expect(rehearsal.review.current?.list.agreedOn == nil)
        #expect(rehearsal.review.current?.summary.agreedOn == nil)
        #expect(rehearsal.review.current?.publication.translations.map(\.document) == [.summary])
        #expect(rehearsal.objection(to: AgreeToSummary(phase: 1, version: 1), by: own)?.why == .listNotAgreed)
    }

    @Test func `AgreeToList: a list without items is no list`() {
        var rehearsal = Rehearsal.commented()
        #expect(rehearsal.objection(to: AgreeToList(phase: 1, version: 0), by: own)?.why == .nothingToAgree)
        rehearsal.act(ProposeItem(phase: 1, .gap, on: topic, Rehearsal.passage()), by: own)
        rehearsal.act(RemoveItem(phase: 1, rehearsal.recorded.count), by: own)
        let refusal = rehearsal.objection(to: AgreeToList(phase: 1, version: 2), by: own)
        #expect(refusal?.why == .nothingToAgree)
        #expect(refusal?.basis == AgreeToList.basis)
    }

    private func request(_ document: OutcomeDocument, _ language: WorkingLanguage) -> RequestTranslation {
        RequestTranslation(phase: 1, of: document, into: language)
    }

    /// List and summary have been agreed, and nothing has been translated.
    private static func summarized() -> Rehearsal {
        var rehearsal = Rehearsal.agreed()
        rehearsal.act(DraftSummary(phase: 1, basedOn: 0, Rehearsal.passage()), by: Rehearsal.focalPoint(Rehearsal.own))
        for state in [Rehearsal.reviewed] + Rehearsal.reviewers {
            rehearsal.act(AgreeToSummary(phase: 1, version: 1), by: Rehearsal.focalPoint(state))
        }
        return rehearsal
    }
}
