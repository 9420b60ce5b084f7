import Law
import Lots
import Mechanism
import Registry

extension Rehearsal {
    static let reviewers = [own, other]
    static let instruments = [convention, firearms]

    /// What stands against an act, without doing it.
    func objection(to act: any ReviewAct, by author: Author) -> Refusal? { act.objection(in: review, by: author, on: day) }

    /// All answers have been submitted.
    static func submitted() -> Rehearsal {
        var rehearsal = answered()
        for instrument in instruments {
            rehearsal.act(CertifyAnswers(phase: 1, instrument), by: focalPoint(reviewed))
            rehearsal.act(SubmitAnswers(phase: 1, instrument), by: focalPoint(reviewed))
        }
        return rehearsal
    }

    /// Both reviewing States have handed in their observations.
    static func commented() -> Rehearsal {
        var rehearsal = submitted()
        for reviewer in reviewers {
            for instrument in instruments {
                rehearsal.act(DraftComment(phase: 1, on: Topic(instrument, article: 5), passage()), by: focalPoint(reviewer))
                rehearsal.act(SubmitFeedback(phase: 1, instrument), by: focalPoint(reviewer))
            }
        }
        return rehearsal
    }

    /// There is a list with one item that nobody has agreed to.
    static func listed() -> Rehearsal {
        var rehearsal = commented()
        rehearsal.act(ProposeItem(phase: 1, .gap, on: Topic(convention, article: 5), passage()), by: focalPoint(own))
        return rehearsal
    }

    /// The list has been agreed.
    static func agreed() -> Rehearsal {
        var rehearsal = listed()
        for state in [reviewed] + reviewers { rehearsal.act(AgreeToList(phase: 1, version: 1), by: focalPoint(state)) }
        return rehearsal
    }

    /// The summary is translated into the five other languages, and each translation is checked.
    mutating func translateSummary() {
        for language in WorkingLanguage.allCases where language != .english {
            act(RequestTranslation(phase: 1, of: .summary, into: language), by: Self.translator)
            act(DeliverTranslation(phase: 1, of: .summary, Passage("…", in: language, words: 10)), by: Self.translator)
            act(CheckTranslation(phase: 1, of: .summary, into: language), by: Self.translator)
        }
    }

    static let lots = Author(PersonID("p-lots"), as: .secretariat(.lotsOfficer))
    static let translator = Author(PersonID("p-translation"), as: .secretariat(.translation))

    /// List and summary have been published.
    static func published() -> Rehearsal {
        var rehearsal = agreed()
        rehearsal.publish()
        return rehearsal
    }

    /// A list with a gap and two needs for assistance, of which one is kept confidential, has been published.
    static func publishedWithNeeds() -> Rehearsal {
        var rehearsal = listed()
        rehearsal.act(ProposeItem(phase: 1, .assistanceNeed, on: Topic(convention, article: 5), passage()), by: focalPoint(own))
        rehearsal.act(ProposeItem(phase: 1, .assistanceNeed, on: Topic(firearms, article: 5), passage()), by: focalPoint(own))
        rehearsal.act(KeepItemConfidential(phase: 1, rehearsal.recorded.count, isConfidential: true), by: focalPoint(reviewed))
        for state in [reviewed] + reviewers { rehearsal.act(AgreeToList(phase: 1, version: 3), by: focalPoint(state)) }
        rehearsal.publish()
        return rehearsal
    }

    /// Writes, agrees, translates and publishes what follows from an agreed list.
    private mutating func publish() {
        act(DraftSummary(phase: 1, basedOn: 0, Self.passage()), by: Self.focalPoint(Self.own))
        for state in [Self.reviewed] + Self.reviewers { act(AgreeToSummary(phase: 1, version: 1), by: Self.focalPoint(state)) }
        translateSummary()
        act(PublishOutcome(phase: 1, listSymbol: "CRP.1", summarySymbol: "CTOC/SUM/1"), by: Self.office)
    }

    /// The reviewer of the other side gives its seat to the bystander.
    mutating func replaceOther() {
        let seat = DrawnSeat(side: .other, number: 0, reviewer: Self.bystander, instruments: Self.instruments)
        act(ReplaceReviewer([seat], on: .requested, transcript: "ef"), by: Self.lots)
    }
}
