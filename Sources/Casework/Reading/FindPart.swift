public import Mechanism
public import Registry

/// Finds in which capacities a person has to do with a review.
public struct FindPart: Sendable {
    private let keeper: RecordKeeper

    /// Looks into the record of a keeper.
    public init(_ keeper: RecordKeeper) { self.keeper = keeper }

    /// The part of a person in the review of a State; none where the State takes no part in the cycle.
    public func callAsFunction(of person: PersonID, in state: StateCode) async throws -> ReviewPart? {
        try await keeper.records.read { reader in
            let cycle = try keeper.cycle(from: reader).state
            guard let participant = cycle.participant(state), participant.standing != .optedOut else { return nil }
            let review = try keeper.review(of: state, from: reader).state
            let parties = review.openedOn == nil ? [state] + participant.seats.map(\.reviewer) : review.parties
            let designated = Set(parties).sorted().flatMap { party -> [Capacity] in
                [.focalPoint(party), .expert(party), .observer(party), .nominee(party)]
            }
            let capacities = (cycle.capacities(of: person) + designated + [.anybody]).filter {
                Access.objection(to: Author(person, as: $0), in: review, cycle) == nil
            }
            let ranked = capacities.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
            return ReviewPart(
                review: review, cycle: cycle, participant: participant, authors: ranked.map { Author(person, as: $0) },
                position: try reader.head().position)
        }
    }
}

/// A review with the capacities in which one person has to do with it.
public struct ReviewPart: Sendable {
    /// The review.
    public let review: Review
    /// The cycle around it.
    public let cycle: Cycle
    /// The State under review in the cycle.
    public let participant: Participant
    /// The person in each of the capacities, those that give most first; at last as anybody.
    public let authors: [Author]
    /// The last act of the record by then.
    public let position: Int64

    /// The first capacity in which the person may do something.
    public func author(for deed: Deed) -> Author? { authors.first { Access.objection(to: deed, by: $0, in: review) == nil } }

    /// The first capacity in which the person may read something.
    public func reader(of request: ReadRequest) -> Author? { authors.first { Access.allows(reading: request, by: $0, of: review) } }
}

extension Capacity {
    /// Those that speak for a State before those that only read.
    fileprivate var rank: Int {
        switch self {
        case .focalPoint: 0
        case .mission: 1
        case .expert: 2
        case .secretariat: 3
        case .observer: 4
        case .nominee, .contributor: 5
        case .delegate: 6
        case .administrator, .stakeholder, .anybody: 7
        }
    }
}
