extension CompletionSearch {
    /// Decides what repair left open: seats the solver's completion, or proves by cases that there is none.
    mutating func decideByLastWord() -> Certificate? {
        questionsForLastWord += 1
        if let lastWord {
            var encoding = Encoding(position)
            if let answer = lastWord.assignment(satisfying: encoding.clauses(), variables: encoding.variables) {
                adopt(encoding.holders(in: answer))
                return nil
            }
        }
        return proveByCases()
    }

    /// The proof by cases that the position cannot be completed; `nil`, with the witness completed, where it can.
    private mutating func proveByCases() -> Certificate? {
        if let certificate = deadEnd() { return certificate }
        guard let seat = troubledSeat ?? narrowestSeat() else { return settleWithoutBranching() }
        troubled = nil
        var cases: [Certificate.Case] = []
        for candidate in 0..<field.count where directExclusion(of: candidate, from: seat, in: position) == nil {
            if let known = cases.firstIndex(where: { holds($0.certificate, against: candidate, taking: seat) }) {
                cases[known].parties.append(candidate)
                continue
            }
            assume(candidate, at: field.slot(seat))
            let certificate = settleOrBranch()
            unassume(field.slot(seat))
            guard let certificate else { return nil }
            cases.append(Certificate.Case(parties: [candidate], certificate: certificate))
        }
        return .cases(seat, cases)
    }

    private mutating func settleOrBranch() -> Certificate? {
        let mark = witness.mark
        if seatAssumed() {
            switch repair() {
            case .repaired: return nil
            case .shortage(let certificate): return certificate
            case .undecided: break
            }
        }
        witness.rollBack(to: mark)
        return proveByCases()
    }

    /// With every seat drawn, only the reviews owed can be missing (¶29).
    private mutating func settleWithoutBranching() -> Certificate? {
        let owing = (0..<field.count).filter { position.load[$0] < position.least[$0] }
        guard owing.isEmpty else { return .shortage(owing.map { Certificate.Weight(party: $0, weight: -1) }) }
        for slot in position.drawn.indices { witness.put(Int(position.drawn[slot]), at: slot) }
        return nil
    }

    /// A side that nobody can fill any more proves by itself that there is no completion.
    mutating func deadEnd() -> Certificate? {
        for need in 0..<2 * field.count where isOpen(need) && cheapestWay(need, .all, .ease) == nil { return .shortage([]) }
        return nil
    }

    /// The seat to be drawn next on the side at which repair went astray.
    private var troubledSeat: Seat? {
        troubled.flatMap { isOpen($0) ? position.nextSeat(reviewed: $0 >> 1, side: $0 & 1 == 0 ? .own : .other) : nil }
    }

    /// The seat to be drawn next on some side for which the fewest parties are not directly excluded.
    private func narrowestSeat() -> Seat? {
        var best: (seat: Seat, candidates: Int)?
        for need in 0..<2 * field.count where isOpen(need) {
            guard let seat = position.nextSeat(reviewed: need >> 1, side: need & 1 == 0 ? .own : .other) else { continue }
            let candidates = (0..<field.count).filter { directExclusion(of: $0, from: seat, in: position) == nil }.count
            if best.map({ candidates < $0.candidates }) ?? true { best = (seat, candidates) }
        }
        return best?.seat
    }

    private mutating func adopt(_ holders: [Int16]) {
        for slot in holders.indices { witness.put(-1, at: slot) }
        for slot in holders.indices { witness.put(Int(holders[slot]), at: slot) }
    }
}
