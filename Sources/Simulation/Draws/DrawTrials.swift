public import Lots

/// What many draws on one registry came to: who reviewed how often, and who was reviewed by how many.
public struct DrawTrials: Sendable {
    /// The participants and terms.
    public let field: Field
    /// Draws held.
    public private(set) var draws = 0
    /// For each participant, how often it carried out so many reviews.
    public private(set) var reviewsCarriedOut: [[Int]]
    /// For each participant, how often it was reviewed by so many States.
    public private(set) var reviewersReceived: [[Int]]
    /// How often there were so many additional reviewers in a draw.
    public private(set) var additionalReviewers: [Int: Int] = [:]
    /// Breaches of a rule found in any result, in words; empty when all is well.
    public private(set) var breaches: [String] = []
    /// For each class of exchangeable participants, the sums from which its fairness is judged.
    private(set) var spreads: [Spread]
    private let classes: [[Int]]

    /// The spread within a class, summed over draws.
    struct Spread: Sendable {
        var reviews = 0.0
        var reviewers = 0.0
    }

    /// Starts with no draws.
    public init(_ field: Field) {
        self.field = field
        reviewsCarriedOut = Array(repeating: [], count: field.count)
        reviewersReceived = Array(repeating: [], count: field.count)
        classes = ExchangeableClass.all(in: field).map(\.members)
        spreads = Array(repeating: Spread(), count: classes.count)
    }

    /// Takes in the result of one draw, and looks for breaches of the rules in it.
    public mutating func add(_ result: Position) {
        draws += 1
        var reviewers = Array(repeating: 0, count: field.count)
        var additional = 0
        for (seat, _) in result.seats {
            reviewers[seat.reviewed] += 1
            additional += seat.kind == .additional ? 1 : 0
        }
        let reviews = (0..<field.count).map { result.reviews(by: $0) }
        additionalReviewers[additional, default: 0] += 1
        for party in 0..<field.count {
            Self.count(reviews[party], in: &reviewsCarriedOut[party])
            Self.count(reviewers[party], in: &reviewersReceived[party])
        }
        for (place, members) in classes.enumerated() {
            spreads[place].reviews += Self.variance(of: members.map { Double(reviews[$0]) })
            spreads[place].reviewers += Self.variance(of: members.map { Double(reviewers[$0]) })
        }
        breaches += result.breaches.prefix(max(0, 20 - breaches.count))
    }

    /// Takes in the draws of other trials on the same registry.
    public mutating func add(_ other: DrawTrials) {
        draws += other.draws
        for party in 0..<field.count {
            Self.merge(other.reviewsCarriedOut[party], into: &reviewsCarriedOut[party])
            Self.merge(other.reviewersReceived[party], into: &reviewersReceived[party])
        }
        additionalReviewers.merge(other.additionalReviewers, uniquingKeysWith: +)
        for place in spreads.indices {
            spreads[place].reviews += other.spreads[place].reviews
            spreads[place].reviewers += other.spreads[place].reviewers
        }
        breaches += other.breaches.prefix(max(0, 20 - breaches.count))
    }

    /// How often any participant carried out so many reviews, over all draws.
    public var loads: [Int] { reviewsCarriedOut.reduce(into: []) { Self.merge($1, into: &$0) } }

    /// How often any participant was reviewed by so many States, over all draws.
    public var sizes: [Int] { reviewersReceived.reduce(into: []) { Self.merge($1, into: &$0) } }

    private static func count(_ number: Int, in counts: inout [Int]) {
        while counts.count <= number { counts.append(0) }
        counts[number] += 1
    }

    private static func merge(_ counts: [Int], into sum: inout [Int]) {
        while sum.count < counts.count { sum.append(0) }
        for number in counts.indices { sum[number] += counts[number] }
    }

    private static func variance(of values: [Double]) -> Double {
        let mean = values.reduce(0, +) / Double(values.count)
        return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
    }
}

/// Participants that nothing distinguishes but their names: same group, same instruments, same choices in the definition.
public struct ExchangeableClass: Hashable, Sendable {
    /// What its members share.
    public let group: String
    /// The instruments that they are party to.
    public let instruments: InstrumentSet
    /// Two or more participants.
    public let members: [Int]

    /// The classes of a field, the largest first.
    public static func all(in field: Field) -> [ExchangeableClass] {
        struct Key: Hashable {
            let group: String
            let instruments: InstrumentSet
            let volunteersFor: Int
            let allowsMore: Bool
        }
        let keyed = Dictionary(grouping: 0..<field.count) { party in
            let state = field.parties[party]
            return Key(
                group: "\(state.group)", instruments: state.instruments, volunteersFor: field.terms.volunteers[state.code] ?? 0,
                allowsMore: field.terms.allowingMoreReviewers.contains(state.code))
        }
        return keyed.filter { $0.value.count > 1 }.map {
            ExchangeableClass(group: $0.key.group, instruments: $0.key.instruments, members: $0.value)
        }
        .sorted { ($1.members.count, $0.members[0]) < ($0.members.count, $1.members[0]) }
    }
}
