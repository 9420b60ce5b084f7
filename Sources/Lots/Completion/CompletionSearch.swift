/// Keeps one completion of the position and answers, exactly, whether the draw can still be completed when a party takes a seat.
///
/// A question is answered in up to three ways. The kept completion is repaired along chains of exchanges, which nearly always
/// succeeds. Where no chain exists, the search that failed leaves weights that prove a shortage. Where neither holds, the last
/// word decides, and a proof by cases is made of it.
public struct CompletionSearch: Sendable {
    /// The seats drawn so far.
    public internal(set) var position: Position
    var witness: Witness
    let field: Field
    /// The solver that decides what repair and weights leave open.
    let lastWord: (any LastWord)?
    var weigher: (any Weigher)? { lastWord?.weigher }

    /// Weights of the shortage that is being looked for.
    var weight: [Int32]
    /// Weights of pairs of parties, at both places of a square table; all 0 unless `weighedPairs` names them.
    var pairWeight: [Int32]
    var weighedPairs: [Certificate.PairWeight] = []
    /// How far parties were outside the limits before the change under consideration.
    var noted: [Int]
    /// Who could cheaply take the primary seat, and additional ones, of the side that is being looked at.
    var primaries: CheapestByInstruments
    var additions: CheapestByInstruments
    /// Seats drawn or assumed that the witness does not know of yet.
    var unsettled: [Int] = []
    /// Whether the witness is a completion of the position, apart from what is assumed.
    private var isWhole = false
    /// Sides filled in the present chain of moves.
    var locked: [Int] = []
    /// The side at which the last attempt to repair went astray; proofs by cases start there.
    var troubled: Int?
    /// Whether a party is only excluded with a proof that others can check; without, the solver's no is enough.
    var provesEverything = true
    /// How many more cases the present proof may look at.
    var casesLeft = 0
    /// Where searches for partners start, so that the same ones are not exhausted first.
    var turn = 0
    /// Questions that a few cases and a linear program left open, too.
    public internal(set) var questionsForSolver = 0
    /// Questions that repair and its weights left open.
    public internal(set) var questionsForLastWord = 0

    /// A search from a position; it has no completion to show before `complete()`.
    public init(_ position: Position, lastWord: (any LastWord)? = nil) {
        self.position = position
        self.lastWord = lastWord
        field = position.field
        witness = Witness(position.field)
        weight = Array(repeating: 0, count: position.field.count)
        pairWeight = Array(repeating: 0, count: position.field.count * position.field.count)
        noted = Array(repeating: 0, count: position.field.count)
        primaries = CheapestByInstruments(instruments: position.field.terms.instruments.count)
        additions = primaries
    }

    /// The completion that is kept: for each seat that is filled, who holds it.
    public var completion: [Change] {
        witness.holder.indices.filter { witness.holder[$0] >= 0 }.map { Change(seat: field.seat($0), party: Int(witness.holder[$0])) }
    }

    /// Whether the draw can be completed when a party, not directly excluded, takes a seat.
    public mutating func outlook(for party: Int, taking seat: Seat) -> Outlook {
        let slot = field.slot(seat)
        if Int(witness.holder[slot]) == party { return .completion([]) }
        let mark = witness.mark
        assume(party, at: slot)
        defer {
            witness.rollBack(to: mark)
            unassume(slot)
        }
        if let certificate = settle() { return .impossible(certificate) }
        return .completion(changes(since: mark))
    }

    /// Puts a party into a seat for good, with the completion that was found for it.
    public mutating func draw(_ party: Int, for seat: Seat, completion changes: [Change]) {
        for change in changes { witness.put(change.party ?? -1, at: field.slot(change.seat)) }
        position.place(party, at: field.slot(seat))
        witness.commit()
    }

    /// Finds a first completion of the position, or the proof that there is none.
    public mutating func complete() -> Certificate? {
        for slot in position.drawn.indices where position.drawn[slot] >= 0 { witness.put(Int(position.drawn[slot]), at: slot) }
        let certificate = deadEnd() ?? settle()
        if certificate == nil { isWhole = true }
        witness.commit()
        return certificate
    }

    mutating func assume(_ party: Int, at slot: Int) {
        position.place(party, at: slot)
        unsettled.append(slot)
    }

    mutating func unassume(_ slot: Int) {
        position.vacate(slot)
        unsettled.removeLast()
    }

    /// Brings the witness into agreement with what is assumed; returns the proof where that cannot be done.
    mutating func settle() -> Certificate? {
        let mark = witness.mark
        switch settleByRepair() {
        case .repaired: return nil
        case .shortage(let certificate): return certificate
        case .undecided:
            witness.rollBack(to: mark)
            return decideByLastWord()
        }
    }

    /// As `settle`, without the last word. What counts as repaired has been looked at side by side, not only brought about.
    mutating func settleByRepair() -> Repair {
        let mark = witness.mark
        guard seatAssumed(), isWhole || fillGaps() else { return .undecided }
        let repair = repair()
        guard case .repaired = repair else { return repair }
        return keepsToTheRules(since: isWhole ? mark : nil) ? .repaired : .undecided
    }

    /// Fills the sides that the witness has not filled yet; false where that needs the last word.
    private mutating func fillGaps() -> Bool {
        for need in 0..<2 * field.count where !covers(need) {
            guard fill(need) else { return false }
        }
        return true
    }

    func changes(since mark: Int) -> [Change] {
        witness.changedSlots(since: mark).map {
            Change(seat: field.seat($0), party: witness.holder[$0] < 0 ? nil : Int(witness.holder[$0]))
        }
    }
}
