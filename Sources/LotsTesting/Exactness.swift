public import Lots

/// Compares the eligible sets of whole draws on small invented registries with brute force.
public struct Exactness: Sendable {
    /// Registries looked at.
    public private(set) var registries = 0
    /// Registries among them on which no draw is possible.
    public private(set) var impossible = 0
    /// Seats drawn, each with its whole set compared.
    public private(set) var steps = 0
    /// Parties that no direct rule excluded and brute force was asked about.
    public private(set) var questions = 0
    /// Parties excluded because the draw could not have been completed.
    public private(set) var withoutCompletion = 0
    /// Certificates that are proofs by cases.
    public private(set) var proofsByCases = 0
    /// What was found not to agree; empty when all is well.
    public private(set) var disagreements: [String] = []

    /// Starts with nothing looked at.
    public init() {}

    /// Draws on one invented registry and compares every set.
    public mutating func examine(seed: Int, lastWord: (any LastWord)?) {
        var words = SplitMix(seed)
        let field = RandomField.make(with: &words)
        var search = CompletionSearch(Position(field), lastWord: lastWord)
        registries += 1
        var brute = BruteForce(search.position)
        let certificate = search.complete()
        if (certificate == nil) != brute.canBeCompleted() {
            disagreements.append("registry \(seed): whether a draw is possible at all")
        }
        guard certificate == nil else {
            impossible += 1
            return
        }
        var order = Array(0..<field.count)
        words.shuffle(&order)
        for reviewed in order {
            while let seat = search.position.nextSeat(reviewed: reviewed) {
                compare(seat, &search, seed: seed, with: &words)
            }
        }
    }

    private mutating func compare(_ seat: Seat, _ search: inout CompletionSearch, seed: Int, with words: inout SplitMix) {
        var brute = BruteForce(search.position)
        let step = search.step(seat, with: &words)
        steps += 1
        proofsByCases += step.proofs.count { if case .cases = $0.certificate { true } else { false } }
        for party in 0..<search.position.field.count {
            let expected = brute.canBeCompleted(with: party, in: seat)
            questions += step.excluded[party].map { $0 == .noCompletion ? 1 : 0 } ?? 1
            withoutCompletion += step.excluded[party] == .noCompletion ? 1 : 0
            guard step.eligible.contains(party) != expected else { continue }
            disagreements.append("registry \(seed), step \(steps): party \(party) for \(seat)")
        }
    }
}
