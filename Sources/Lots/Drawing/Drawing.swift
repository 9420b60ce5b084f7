/// One seat drawn: who could have been drawn, who not and why, and who was.
public struct Step: Hashable, Sendable {
    /// The seat that was drawn.
    public let seat: Seat
    /// The instruments that the seat was drawn for: all of the State under review, or those that its side is missing.
    public let instruments: InstrumentSet
    /// Those from whom the whole draw can still be completed, in the order of their codes.
    public let eligible: [Int]
    /// For each one eligible, what changes in the completion kept so far if it is drawn.
    public let completions: [[Change]]
    /// Everyone else, with the rule that stands against it.
    public let excluded: [Int: Exclusion]
    /// The proofs for those whom no direct rule excludes.
    public let proofs: [Proof]
    /// The place of the one drawn, among those eligible.
    public let choice: Int

    /// The one that was drawn.
    public var drawn: Int { eligible[choice] }

    /// A certificate with those whom it excludes.
    public struct Proof: Hashable, Sendable {
        public internal(set) var parties: [Int]
        public let certificate: Certificate
    }
}

/// The set of those from whom the whole draw can still be completed, with the reasons against everyone else.
struct EligibleSet {
    var eligible: [Int] = []
    var completions: [[Change]] = []
    var excluded: [Int: Exclusion] = [:]
    var proofs: [Step.Proof] = []
}

extension CompletionSearch {
    /// Finds out for every party whether it can take a seat, and why not.
    mutating func eligibleSet(for seat: Seat) -> EligibleSet {
        var set = EligibleSet()
        for party in 0..<field.count {
            if let exclusion = directExclusion(of: party, from: seat, in: position) {
                set.excluded[party] = exclusion
                continue
            }
            if let known = set.proofs.firstIndex(where: { holds($0.certificate, against: party, taking: seat) }) {
                set.proofs[known].parties.append(party)
                set.excluded[party] = .noCompletion
                continue
            }
            switch outlook(for: party, taking: seat) {
            case .completion(let changes):
                set.eligible.append(party)
                set.completions.append(changes)
            case .impossible(let certificate):
                set.proofs.append(Step.Proof(parties: [party], certificate: certificate))
                set.excluded[party] = .noCompletion
            }
        }
        return set
    }

    /// Whether a certificate found for another party excludes this one as well.
    mutating func holds(_ certificate: Certificate, against party: Int, taking seat: Seat) -> Bool {
        let slot = field.slot(seat)
        position.place(party, at: slot)
        defer { position.vacate(slot) }
        return holds(certificate)
    }

    /// Whether a certificate proves that the present position cannot be completed.
    mutating func holds(_ certificate: Certificate) -> Bool {
        switch certificate {
        case .shortage(let weights): return isShortage(weights)
        case .withoutProof: return false
        case .cases(let seat, let cases):
            guard position.nextSeat(reviewed: seat.reviewed, side: seat.side) == seat else { return false }
            var named: Set<Int> = []
            for one in cases { named.formUnion(one.parties) }
            for party in 0..<field.count where !named.contains(party) {
                if directExclusion(of: party, from: seat, in: position) == nil { return false }
            }
            for one in cases {
                for party in one.parties where directExclusion(of: party, from: seat, in: position) == nil {
                    guard holds(one.certificate, against: party, taking: seat) else { return false }
                }
            }
            return true
        }
    }

    /// Whether weights prove a shortage in the present position.
    mutating func isShortage(_ weights: Certificate.Weights) -> Bool {
        adopt(weights)
        var cost = 0
        for need in 0..<2 * field.count where isOpen(need) {
            guard let way = cheapestWay(need, .all, .weights) else { return true }
            cost += Int(weigh(way, need))
        }
        return cost > weights.parties.reduce(0) { $0 + position.worth(of: $1) } + weights.pairs.reduce(0) { $0 + position.worth(of: $1) }
    }
}

extension Position {
    /// The most that a party of a given weight can contribute with the reviews that it may still, or must still, carry out.
    func worth(of entry: Certificate.Weight) -> Int {
        let allowed = Int(field.most[entry.party] - load[entry.party])
        let owed = max(0, Int(least[entry.party] - load[entry.party]))
        return max(entry.weight * allowed, entry.weight * owed)
    }

    /// The most that a pair can contribute: its weight, unless one of the two sits in the other's review already.
    func worth(of pair: Certificate.PairWeight) -> Int {
        sits(pair.one, inReviewOf: pair.other) || sits(pair.other, inReviewOf: pair.one) ? 0 : pair.weight
    }
}

/// The result of a draw before it is written down: cohorts, order, and every step.
public struct Drawing: Sendable {
    /// The cohort of each participant, counted from 1.
    public let cohorts: [Int]
    /// The order in which the reviewers of the participants were drawn.
    public let order: [Int]
    /// The completion from which the draw of the reviewers started.
    public let firstCompletion: [Change]
    /// The seats in the order in which they were drawn.
    public let steps: [Step]
    /// All seats at the end.
    public let position: Position
    /// Questions that only the solver could answer.
    public let questionsForLastWord: Int
}

/// The draw cannot take place: some needs cannot be met by anybody, as the certificate proves.
public struct DrawImpossible: Error, Sendable {
    /// The proof.
    public let certificate: Certificate
    /// The position that it is about.
    public let position: Position

    /// A draw that a certificate proves to be impossible.
    public init(certificate: Certificate, position: Position) {
        self.certificate = certificate
        self.position = position
    }
}

extension Drawing {
    /// Draws cohorts (¶17), then the order of States, then every seat (¶28), from a stream of random numbers.
    ///
    /// - Parameter search: a search from the empty position whose first completion was found.
    /// - Parameter follow: is told each step as it is drawn.
    public static func draw(
        from search: CompletionSearch, with words: inout some RandomWords, follow: (Step) -> Void = { _ in }
    ) -> Drawing {
        var search = search
        let cohorts = Cohorts.draw(search.field, with: &words)
        var order = Array(0..<search.field.count)
        words.shuffle(&order)
        let firstCompletion = search.completion
        var steps: [Step] = []
        for reviewed in order {
            while let seat = search.position.nextSeat(reviewed: reviewed) {
                let step = search.step(seat, with: &words)
                follow(step)
                steps.append(step)
            }
        }
        return Drawing(
            cohorts: cohorts, order: order, firstCompletion: firstCompletion, steps: steps, position: search.position,
            questionsForLastWord: search.questionsForLastWord)
    }
}

extension CompletionSearch {
    /// Draws one seat, uniformly among those eligible.
    public mutating func step(_ seat: Seat, with words: inout some RandomWords) -> Step {
        let set = eligibleSet(for: seat)
        let choice = words.below(set.eligible.count)
        let instruments = position.missing(reviewed: seat.reviewed, side: seat.side) ?? field.instruments[seat.reviewed]
        draw(set.eligible[choice], for: seat, completion: set.completions[choice])
        return Step(
            seat: seat, instruments: instruments, eligible: set.eligible, completions: set.completions, excluded: set.excluded,
            proofs: set.proofs, choice: choice)
    }

    /// Draws one seat without listing who is eligible: a party is drawn among all until one can take the seat.
    ///
    /// Each one eligible is equally likely, as in `step`.
    mutating func drawQuickly(_ seat: Seat, with words: inout some RandomWords) {
        var refused: Set<Int> = []
        while true {
            let party = words.below(field.count)
            if refused.contains(party) || directExclusion(of: party, from: seat, in: position) != nil { continue }
            switch outlook(for: party, taking: seat) {
            case .completion(let changes): return draw(party, for: seat, completion: changes)
            case .impossible: refused.insert(party)
            }
        }
    }

    /// Draws all reviewers in a random order without listing who was eligible, and returns the seats.
    public static func drawQuickly(from search: CompletionSearch, with words: inout some RandomWords) -> Position {
        var search = search
        search.provesEverything = false
        var order = Array(0..<search.field.count)
        words.shuffle(&order)
        for reviewed in order {
            while let seat = search.position.nextSeat(reviewed: reviewed) { search.drawQuickly(seat, with: &words) }
        }
        return search.position
    }
}
