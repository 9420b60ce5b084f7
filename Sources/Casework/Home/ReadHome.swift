public import Law
public import Mechanism
internal import Registry

/// Finds what concerns one person in all reviews.
public struct ReadHome: Sendable {
    private let keeper: RecordKeeper

    /// Reads from the record of a keeper.
    public init(_ keeper: RecordKeeper) { self.keeper = keeper }

    /// What concerns a person; nothing for one whom the record does not know.
    ///
    /// An office has a part in every review, and is shown those that wait for it.
    ///
    /// - Parameters:
    ///   - position: the last act of the record that the person has seen; 0 for one who was never here.
    ///   - day: the day for which lateness is told.
    public func callAsFunction(of person: PersonID, seen position: Int64, on day: Day) async throws -> Home {
        try await keeper.records.read { reader in
            let cycle = try keeper.cycle(from: reader).state
            let appointments = cycle.capacities(of: person)
            var reviews: [HomeReview] = []
            for place in try Self.places(of: person, appointments, cycle, reader) {
                let stream = try keeper.review(of: place.state, from: reader)
                for capacity in place.capacities where Access.objection(to: Author(person, as: capacity), in: stream.state, cycle) == nil {
                    let reading = Reading(
                        review: stream.state, reader: Author(person, as: capacity), day: day,
                        texts: ReviewTexts(stream: stream, reader: reader), questionnaire: nil)
                    if let review = try reading.home(cycle, seen: position) { reviews.append(review) }
                }
            }
            return Home(
                appointments: appointments, reviews: reviews.sorted { $0.isMoreUrgent(than: $1) }, position: try reader.head().position)
        }
    }

    private struct Place {
        let state: StateCode
        let capacities: [Capacity]
    }

    /// The reviews in which a person may have a part, and in which capacities that can be.
    private static func places(
        of person: PersonID, _ appointments: [Capacity], _ cycle: Cycle, _ reader: any RecordReader
    ) throws -> [Place] {
        let nominated = Set(try reader.streams(nominating: person.text).map(\.text))
        return cycle.participants.filter { $0.standing != .optedOut }.compactMap { participant in
            let parties = Set([participant.state] + participant.seats.map(\.reviewer))
            var capacities = appointments.filter { capacity in
                switch capacity {
                case .secretariat: true
                case .mission(let state): parties.contains(state)
                default: false
                }
            }
            if nominated.contains(participant.state.text) { capacities += parties.sorted().flatMap(Self.designated) }
            return capacities.isEmpty ? nil : Place(state: participant.state, capacities: capacities)
        }
    }

    private static func designated(of state: StateCode) -> [Capacity] {
        [.focalPoint(state), .expert(state), .observer(state), .nominee(state)]
    }
}

extension Reading {
    /// The review as it concerns its reader; an office is told of those only that wait for it, a nominee of those not yet decided.
    fileprivate func home(_ cycle: Cycle, seen position: Int64) throws -> HomeReview? {
        guard let participant = cycle.participant(review.state) else { return nil }
        let steps = review.nextSteps(for: reader, on: day)
        switch reader.capacity {
        case .secretariat, .nominee: if steps.isEmpty { return nil }
        default: break
        }
        let changes = try changes(after: position, latest: Self.mostChanges)
        return HomeReview(
            state: review.state, capacity: reader.capacity, status: status(of: participant), steps: steps,
            changes: changes, hasMore: changes.count == Self.mostChanges)
    }

    /// As many changes as somebody can take in at a glance; the others are on the page of the review.
    private static var mostChanges: Int { 20 }
}

extension HomeReview {
    /// First what is due, by its day; then what can be done; then what changed; in the order of States at last.
    fileprivate func isMoreUrgent(than other: HomeReview) -> Bool {
        (rank, due, state.text, capacity.word) < (other.rank, other.due, other.state.text, other.capacity.word)
    }

    private var due: Int { steps.compactMap { $0.due?.number }.min() ?? .max }
    private var rank: Int { steps.contains { $0.due != nil } ? 0 : !steps.isEmpty ? 1 : changes.isEmpty ? 3 : 2 }
}
