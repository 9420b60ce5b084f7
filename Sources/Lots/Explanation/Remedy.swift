public import Registry

/// A choice in the mechanism definition with which a draw becomes possible on a registry on which it is not.
public enum Remedy: Hashable, Sendable {
    /// All members of a group take part in another group (`groups`).
    case join(group: RegionalGroupCode, with: RegionalGroupCode, members: [StateCode])
    /// Additional reviewers come from any group (`additionalReviewers`).
    case anyGroup
    /// States allow more than four reviewing States (`allowMoreReviewers`, ¶28 c).
    case allowMoreReviewers([StateCode])
    /// States volunteer for more reviews (`volunteers`, ¶29).
    case volunteer([StateCode], reviews: Int)
    /// An instrument is left out, because too few are party to it for its parties to be reviewed (`instruments`).
    case leaveOut(InstrumentCode)
}

extension Remedy {
    /// The combinations of remedies with which a draw is possible: single ones, else pairs, else leaving out an instrument. Each was tried.
    ///
    /// - Parameter concerned: the States whose needs cannot be met, or who are scarce.
    public static func found(for field: Field, concerned: [Int], lastWord: (any LastWord)?) -> [[Remedy]] {
        let candidates = candidates(for: field, concerned: concerned)
        let single = candidates.filter { works([$0], on: field, lastWord) }.map { [$0] }
        guard single.isEmpty else { return single }
        let pairs = candidates.indices.flatMap { one in candidates[(one + 1)...].map { [candidates[one], $0] } }
        let paired = Array(pairs.prefix(120).filter { works($0, on: field, lastWord) }.prefix(4))
        guard paired.isEmpty else { return paired }
        return field.terms.instruments.dropFirst().map { [.leaveOut($0)] }.filter { works($0, on: field, lastWord) }
    }

    private static func candidates(for field: Field, concerned: [Int]) -> [Remedy] {
        let states = concerned.map { field.parties[$0].code }
        var candidates: [Remedy] = []
        if field.terms.additionalReviewers != .anyGroup { candidates.append(.anyGroup) }
        if !states.isEmpty { candidates.append(.allowMoreReviewers(states)) }
        candidates.append(.volunteer(field.parties.map(\.code), reviews: field.terms.mostReviews + 2))
        let groups = Dictionary(grouping: field.parties, by: \.group).sorted { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
        for (group, members) in groups.prefix(2) where members.count < 4 {
            for (other, _) in groups.reversed() where other != group {
                candidates.append(.join(group: group, with: other, members: members.map(\.code)))
            }
        }
        return candidates
    }

    private static func works(_ remedies: [Remedy], on field: Field, _ lastWord: (any LastWord)?) -> Bool {
        let changed = remedies.reduce(field) { $1.applied(to: $0) }
        var search = CompletionSearch(Position(changed), lastWord: lastWord)
        return search.complete() == nil
    }

    private func applied(to field: Field) -> Field {
        var terms = field.terms
        var parties = field.parties
        switch self {
        case .anyGroup: terms.additionalReviewers = .anyGroup
        case .allowMoreReviewers(let states): terms.allowingMoreReviewers.formUnion(states)
        case .leaveOut(let code):
            let place = terms.instruments.firstIndex(of: code).map { InstrumentSet(position: $0) } ?? []
            parties = parties.map { Party(code: $0.code, group: $0.group, instruments: $0.instruments.subtracting(place)) }
        case .volunteer(let states, let reviews): for state in states { terms.volunteers[state] = reviews }
        case .join(let group, let other, _):
            parties = parties.map { $0.group == group ? Party(code: $0.code, group: other, instruments: $0.instruments) : $0 }
        }
        return Field(parties: parties, terms: terms)
    }
}

extension DrawImpossible {
    /// What stands in the way, and the choices with which a draw would be possible.
    public func diagnosis(lastWord: (any LastWord)?) -> Diagnosis {
        var search = CompletionSearch(position, lastWord: lastWord)
        let empty = search.emptySides
        let explanation = search.explain(certificate)
        let concerned = Set(empty.map(\.seat.reviewed) + explanation.concerned).sorted()
        return Diagnosis(
            emptySides: empty, explanation: explanation,
            remedies: Remedy.found(for: position.field, concerned: concerned, lastWord: lastWord))
    }

    /// What stands in the way of a draw.
    public struct Diagnosis: Sendable {
        /// Every side that nobody can fill.
        public let emptySides: [Explanation.EmptySide]
        /// What stands in the way where every single side could be filled.
        public let explanation: Explanation
        /// Combinations of choices with which a draw is possible.
        public let remedies: [[Remedy]]
    }
}

extension Explanation {
    /// The States under review of whom it speaks.
    var concerned: [Int] {
        switch self {
        case .nobodyLeft(let side): [side.seat.reviewed]
        case .shortage(let shortage): shortage.needs.map(\.reviewed)
        case .cases(let seat, let cases): [seat.reviewed] + cases.flatMap(\.explanation.concerned)
        case .withoutProof: []
        }
    }
}
