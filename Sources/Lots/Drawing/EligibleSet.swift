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
}
