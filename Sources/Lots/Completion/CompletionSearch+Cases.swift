extension CompletionSearch {
    /// What came of a proof by cases.
    private enum CaseAnalysis {
        case completed
        case impossible(Certificate)
        /// More cases would have to be looked at than was allowed.
        case tooMany
    }

    /// Decides what repair left open: by a few cases, by weights from a linear program, or by the solver, from cheap to dear.
    ///
    /// Weights are easier to follow than cases, and are preferred. Where the solver says no, a proof by cases is made, however long.
    mutating func decideByLastWord() -> Certificate? {
        questionsForLastWord += 1
        for (cases, withPairs) in [(12, false), (200, true)] {
            let analysis = analyse(atMost: cases)
            if case .completed = analysis { return nil }
            if let certificate = weighByProgram(withPairs: withPairs) { return certificate }
            if case .impossible(let certificate) = analysis { return weighByProgram(withPairs: true) ?? certificate }
        }
        questionsForSolver += 1
        if let answer = solverAnswer() {
            let mark = witness.mark
            adopt(answer)
            if keepsToTheRules { return nil }
            witness.rollBack(to: mark)
        }
        if lastWord != nil && (unsettled.isEmpty || !provesEverything) { return .withoutProof }
        if case .impossible(let certificate) = analyse(atMost: .max) { return certificate }
        return nil
    }

    private mutating func analyse(atMost cases: Int) -> CaseAnalysis {
        let mark = witness.mark
        casesLeft = cases
        let analysis = analyse()
        if case .tooMany = analysis { witness.rollBack(to: mark) }
        return analysis
    }

    /// The shortage that a linear program finds, checked in whole numbers.
    private mutating func weighByProgram(withPairs: Bool) -> Certificate? {
        guard let weigher, deadEnd() == nil else { return deadEnd() }
        let relaxation = Relaxation(position, sides: openNeeds, withPairs: withPairs)
        guard let duals = weigher.duals(of: relaxation.program) else { return nil }
        for weights in relaxation.candidates(duals) where isShortage(weights) { return .shortage(fewest(of: weights)) }
        return nil
    }

    /// Who holds each seat in the solver's completion, where there is a solver and a completion.
    private func solverAnswer() -> [Int16]? {
        guard let lastWord else { return nil }
        var encoding = Encoding(position)
        return lastWord.assignment(satisfying: encoding.clauses(), variables: encoding.variables).map { encoding.holders(in: $0) }
    }

    /// Looks at every way to fill one seat in turn; stops, with the witness completed, at the first that works.
    private mutating func analyse() -> CaseAnalysis {
        if let certificate = deadEnd() { return .impossible(certificate) }
        guard let seat = troubledSeat ?? narrowestSeat() else {
            return settleWithoutBranching().map { .impossible($0) } ?? .completed
        }
        troubled = nil
        var cases: [Certificate.Case] = []
        for candidate in 0..<field.count where directExclusion(of: candidate, from: seat, in: position) == nil {
            if let known = cases.firstIndex(where: { holds($0.certificate, against: candidate, taking: seat) }) {
                cases[known].parties.append(candidate)
                continue
            }
            switch analyse(candidate, taking: seat) {
            case .completed: return .completed
            case .tooMany: return .tooMany
            case .impossible(let certificate): cases.append(Certificate.Case(parties: [candidate], certificate: certificate))
            }
        }
        return .impossible(.cases(seat, cases))
    }

    private mutating func analyse(_ candidate: Int, taking seat: Seat) -> CaseAnalysis {
        guard casesLeft > 0 else { return .tooMany }
        casesLeft -= 1
        let slot = field.slot(seat)
        assume(candidate, at: slot)
        defer { unassume(slot) }
        let mark = witness.mark
        switch settleByRepair() {
        case .repaired: return .completed
        case .shortage(let certificate):
            witness.rollBack(to: mark)
            return .impossible(certificate)
        case .undecided:
            witness.rollBack(to: mark)
            return analyse()
        }
    }

    /// With every seat drawn, only the reviews owed can be missing (¶29).
    private mutating func settleWithoutBranching() -> Certificate? {
        let owing = (0..<field.count).filter { position.load[$0] < position.least[$0] }
        guard owing.isEmpty else {
            return .shortage(Certificate.Weights(parties: owing.map { Certificate.Weight(party: $0, weight: -1) }))
        }
        for slot in position.drawn.indices { witness.put(Int(position.drawn[slot]), at: slot) }
        return nil
    }

    /// A side that nobody can fill any more proves by itself that there is no completion.
    mutating func deadEnd() -> Certificate? {
        for need in 0..<2 * field.count where isOpen(need) && cheapestWay(need, .all, .ease) == nil {
            return .shortage(Certificate.Weights())
        }
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
