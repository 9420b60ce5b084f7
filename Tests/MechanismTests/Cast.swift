import Law
import Lots
import Mechanism
import Registry

/// A review of an invented State, Aland, with two invented reviewers, and what people do in it; days count from 1 January 2027.
struct Rehearsal {
    static let reviewed = StateCode("AAA")
    static let own = StateCode("BBB")
    static let other = StateCode("CCC")
    static let bystander = StateCode("DDD")
    static let convention = InstrumentCode("UNTOC")
    static let firearms = InstrumentCode("FA")
    static let questions = ["UNTOC-5-1", "UNTOC-6-1", "FA-5-1"].map { QuestionID($0) }
    static let firstDay = Day("2027-01-01")!

    private(set) var review = Review(of: reviewed, under: ShippedCycle.cycle)
    private(set) var day = firstDay
    /// The acts that were recorded, as they went into the record.
    private(set) var recorded: [(kind: String, facts: [UInt8], mark: ActMark)] = []

    /// Lets days pass.
    mutating func wait(until day: Day) { self.day = day }

    /// Does something, or gives what stands against it.
    @discardableResult
    mutating func act(_ act: some ReviewAct, by author: Author) -> Refusal? {
        if let refusal = act.objection(in: review, by: author, on: day) { return refusal }
        let mark = ActMark(number: recorded.count + 1, day: day, author: author)
        var facts = FactsWriter()
        act.write(to: &facts)
        review.take(act, as: mark)
        recorded.append((type(of: act).kind, facts.finished(), mark))
        return nil
    }

    static func focalPoint(_ state: StateCode) -> Author { Author(PersonID("p-\(state)"), as: .focalPoint(state)) }
    static let office = Author(PersonID("p-office"), as: .secretariat(.caseOfficer))
    static func passage(_ words: Int = 10) -> Passage { Passage("…", in: .english, words: words) }

    /// A review whose first phase has been opened.
    static func opened() -> Rehearsal {
        var rehearsal = Rehearsal()
        let both = [convention, firearms]
        rehearsal.act(
            OpenReview(
                cohort: 1,
                seats: [
                    DrawnSeat(side: .own, number: 0, reviewer: own, instruments: both),
                    DrawnSeat(side: .other, number: 0, reviewer: other, instruments: both),
                ]), by: office)
        rehearsal.act(
            OpenPhase(1, articles: [ArticlesOfInstrument(convention, [5, 6]), ArticlesOfInstrument(firearms, [5])], questions: questions),
            by: office)
        return rehearsal
    }

    /// A review in which all questions have been answered and nothing has been certified.
    static func answered() -> Rehearsal {
        var rehearsal = opened()
        for question in questions { rehearsal.act(DraftAnswer(phase: 1, question, basedOn: 0, .yes, passage()), by: focalPoint(reviewed)) }
        return rehearsal
    }
}

extension Refusal {
    var why: MechanismRefusal? { reason as? MechanismRefusal }
}
