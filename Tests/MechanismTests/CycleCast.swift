import Law
import Lots
import Mechanism
import Registry

/// A cycle of eight invented States, each reviewed by the next one (own side) and the one after that (other side).
struct CycleRehearsal {
    static let states = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "VAT"].map { StateCode($0) }
    static let convention = InstrumentCode("UNTOC")
    static let firearms = InstrumentCode("FA")
    static let firstDay = Day("2027-01-01")!
    private(set) var cycle = Cycle(under: ShippedCycle.cycle)
    private(set) var day = firstDay
    private(set) var count = 0

    /// Lets days pass.
    mutating func wait(until day: Day) { self.day = day }

    /// What stands against an act, without doing it.
    func objection(to act: any CycleAct, by author: Author = lots) -> Refusal? { act.objection(in: cycle, by: author, on: day) }

    /// Does something, or gives what stands against it.
    @discardableResult
    mutating func act(_ act: any CycleAct, by author: Author = lots) -> Refusal? {
        if let refusal = objection(to: act, by: author) { return refusal }
        count += 1
        cycle.take(act, as: ActMark(number: count, day: day, author: author))
        return nil
    }

    static let lots = Author(PersonID("p-lots"), as: .secretariat(.lotsOfficer))
    static let office = Author(PersonID("p-office"), as: .secretariat(.caseOfficer))
    static let administrator = Author(PersonID("p-admin"), as: .administrator)
    static func mission(_ state: String) -> Author { Author(PersonID("p-\(state)"), as: .mission(StateCode(state))) }

    static func seat(_ side: Side, _ reviewer: StateCode, number: Int = 0, _ instruments: [InstrumentCode] = [convention]) -> DrawnSeat {
        DrawnSeat(side: side, number: number, reviewer: reviewer, instruments: instruments)
    }

    /// What a State is party to: from the fourth on, the Firearms Protocol too.
    static func instruments(of index: Int) -> [InstrumentCode] { index < 3 ? [convention] : [convention, firearms] }

    /// Who reviews the State of an index; the last two, whose next ones are no party to the Firearms Protocol, have additional reviewers.
    static func seats(of index: Int) -> [DrawnSeat] {
        let own = (index + 1) % states.count
        let other = (index + 2) % states.count
        let common = instruments(of: index)
        var seats = [
            seat(.own, states[own], common.filter(instruments(of: own).contains)),
            seat(.other, states[other], common.filter(instruments(of: other).contains)),
        ]
        if common.contains(firearms), own < 3 { seats.append(seat(.own, states[4], number: 1, [firearms])) }
        if common.contains(firearms), other < 3 { seats.append(seat(.other, states[3], number: 1, [firearms])) }
        return seats
    }

    static func entrant(_ state: String, cohort: Int, _ reviewers: [DrawnSeat]) -> OpenCycle.Entrant {
        OpenCycle.Entrant(StateCode(state), cohort: cohort, instruments: [convention], isPartyToUNCAC: true, seats: reviewers)
    }

    /// All as drawn; cohorts 1, 2 and 3 of three, three and two States.
    static let entrants = states.indices.map { index in
        OpenCycle.Entrant(
            states[index], cohort: index % 3 + 1, instruments: instruments(of: index), isPartyToUNCAC: true, seats: seats(of: index))
    }

    /// A cycle whose draw is recorded.
    static func opened() -> CycleRehearsal {
        var rehearsal = CycleRehearsal()
        rehearsal.act(OpenCycle(transcript: "ab", start: firstDay, entrants))
        return rehearsal
    }
}

extension Refusal {
    /// The reason of a refusal by the cycle.
    var whyInCycle: CycleRefusal? { reason as? CycleRefusal }
}
