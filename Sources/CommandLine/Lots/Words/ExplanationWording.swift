internal import Law
internal import Lots
internal import Registry

/// The words for why a State can or cannot be drawn, in a form that a person can follow.
struct ExplanationWording {
    let field: Field
    let names: StateNames

    func state(_ party: Int) -> String { names.text(field.parties[party].code) }

    func states(_ parties: [Int], most: Int = 12) -> String {
        let named = parties.prefix(most).map { state($0) }
        let rest = parties.count - named.count
        return (named + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: ", ")
    }

    /// A seat in words: `the own-group seat of France (FRA)`.
    func seat(_ seat: Seat) -> String {
        let kind = seat.kind == .primary ? "" : "additional "
        return "the \(kind)\(side(seat.side)) seat of \(state(seat.reviewed))"
    }

    func side(_ side: Side) -> String { side == .own ? "own-group" : "other-group" }

    func instruments(_ set: InstrumentSet) -> String { set.positions.map { field.terms.instruments[$0].text }.joined(separator: ", ") }

    /// Why a rule keeps a State out of a seat.
    func direct(_ exclusion: Exclusion, _ party: Int, _ seat: Seat, _ position: Position) -> String {
        let reviewed = state(seat.reviewed)
        switch exclusion {
        case .underReview: return "it is the State under review (\(AnotherState.basis))"
        case .wrongGroup:
            let asked =
                seat.side == .own
                ? "from the group of \(reviewed), \(group(seat.reviewed))" : "from another group than \(group(seat.reviewed))"
            return "the seat is drawn \(asked), and it belongs to \(group(party)) (\(GroupOfTheSide.basis))"
        case .notParty:
            let missing = position.missing(reviewed: seat.reviewed, side: seat.side) ?? []
            return
                "the seat is for \(instruments(missing)), and it is party to \(instruments(field.parties[party].instruments)) (\(PartyToTheInstruments.basis))"
        case .alreadySits: return "it sits in this review already (\(OneSeatInAReview.basis))"
        case .replaced: return "it sat on this side and was replaced (\(NotDrawnAgain.basis))"
        case .mutual: return "\(reviewed) reviews it, and two States never review each other (\(NoMutualReview.basis))"
        case .loadReached:
            return
                "it carries out \(position.reviews(by: party)) reviews already, and no more are asked of it (\(AtMostThreeReviews.basis))"
        case .noCompletion: return "the draw could then not be completed within the rules (¶28, ¶29)"
        }
    }

    private func group(_ party: Int) -> String { field.parties[party].group.text }

    /// An explanation as lines, each a sentence; cases are indented below their head.
    func lines(_ explanation: Explanation) -> [String] {
        switch explanation {
        case .nobodyLeft(let side): [nobodyLeft(side)]
        case .shortage(let shortage): self.shortage(shortage)
        case .withoutProof:
            ["Each side by itself could be filled, but not all together: a solver found that no way through all choices exists."]
        case .cases(let seat, let cases): self.cases(seat, cases)
        }
    }

    private func cases(_ seat: Seat, _ cases: [Explanation.Case]) -> [String] {
        guard !cases.isEmpty else { return ["Then nobody could take \(self.seat(seat))."] }
        return ["Somebody must take \(self.seat(seat)), and whoever does, something else fails:"]
            + cases.flatMap { one in ["  With \(states(one.parties, most: 6)):"] + lines(one.explanation).map { "    " + $0 } }
    }

    private func nobodyLeft(_ side: Explanation.EmptySide) -> String {
        let reasons = side.excluded.filter { $0.key != .underReview && $0.key != .wrongGroup }.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { "\($0.value) \($0.value == 1 ? "is" : "are") kept out (\($0.key.rawValue))" }
        guard !side.possible.isEmpty else {
            let why =
                reasons.isEmpty ? "no other State belongs to the group" : "of those in the right group, " + reasons.joined(separator: ", ")
            return "Nobody can take \(seat(side.seat)): \(why)."
        }
        return
            "Nobody can fill the \(self.side(side.seat.side)) side of \(state(side.seat.reviewed)) for all its instruments: "
            + "\(states(side.possible)) could sit there, but "
            + (side.uncovered.isEmpty
                ? "none who could is party to all that the others are not."
                : "none of them is party to \(instruments(side.uncovered)).")
            + (reasons.isEmpty ? "" : " (\(reasons.joined(separator: ", ")).)")
    }

    private func shortage(_ shortage: Explanation.Shortage) -> [String] {
        if shortage.isOfSeatsForThoseOwing { return owing(shortage) }
        return reviewers(shortage)
    }

    private func owing(_ shortage: Explanation.Shortage) -> [String] {
        let owing = shortage.supplies.filter { $0.owed > 0 }.map(\.party)
        let head = "\(states(owing)) would still have to carry out a review (¶29), \(-shortage.supply) in all."
        guard !shortage.needs.isEmpty else { return [head, "No side that is still open could seat any of them."] }
        let sides = shortage.needs.map { "the \(side($0.side)) side of \(state($0.reviewed)) (\(-$0.cost))" }
        return [head, "The sides still open could seat at most \(-shortage.demand) of them: \(list(sides))."]
    }

    private func reviewers(_ shortage: Explanation.Shortage) -> [String] {
        let scarce = shortage.supplies.filter { $0.weight > 0 }
        let owing = shortage.supplies.filter { $0.weight < 0 && $0.owed > 0 }
        var lines: [String] = []
        if !scarce.isEmpty {
            let left = scarce.map { "\(state($0.party)) \($0.allowed)\($0.weight > 1 ? " (each counts \($0.weight))" : "")" }
            lines.append("These States may take on only so many more reviews (¶29): \(list(left)).")
        }
        if !shortage.pairs.isEmpty {
            let pairs = shortage.pairs.map { "\(state($0.one)) and \(state($0.other))" }
            lines.append("Of each of these pairs, one may review the other, not both (¶28 a): \(list(pairs)).")
        }
        if !owing.isEmpty { lines.append("These States still have to carry out a review (¶29): \(states(owing.map(\.party))).") }
        let sides = shortage.needs.filter { $0.cost > 0 }.map { "the \(side($0.side)) side of \(state($0.reviewed)) (\($0.cost))" }
        lines.append("These open sides need at least so many of them, however they are filled: \(list(sides)).")
        lines.append("That makes \(shortage.demand) needed, and at most \(shortage.supply) to be had.")
        return lines
    }

    private func list(_ parts: [String]) -> String {
        let shown = parts.prefix(16)
        return shown.joined(separator: "; ") + (parts.count > shown.count ? "; and \(parts.count - shown.count) more" : "")
    }
}
