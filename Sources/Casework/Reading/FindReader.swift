public import Mechanism
public import Registry

/// Finds who is to read a review in a capacity: somebody to whom the record gives it.
///
/// NGOs and everybody else are no persons of the record; they read what is public.
public struct FindReader: Sendable {
    private let keeper: RecordKeeper

    /// Looks into the record of a keeper.
    public init(_ keeper: RecordKeeper) { self.keeper = keeper }

    /// The reader of the review of a State.
    ///
    /// - Parameter person: who reads; without one, the only person who has the capacity.
    /// - Throws: `ReaderFault` where it is not clear who is meant, and a `Refusal` where the record does not give the capacity to the person.
    public func callAsFunction(_ capacity: Capacity, of state: StateCode, person: PersonID? = nil) async throws -> Author {
        let (review, cycle) = (try await keeper.review(of: state), try await keeper.cycle())
        let named = person ?? capacity.stranger
        guard let named else { return Author(try Self.holder(of: capacity, in: review, cycle), as: capacity) }
        let author = Author(named, as: capacity)
        if let refusal = Access.objection(to: author, in: review, cycle) { throw refusal }
        return author
    }

    /// The only one of all who are named in the record to whose acting in the capacity nothing stands against.
    private static func holder(of capacity: Capacity, in review: Review, _ cycle: Cycle) throws(ReaderFault) -> PersonID {
        let known = cycle.appointments.map(\.person) + review.nominations.map(\.person) + review.contributors.map(\.person)
        let holders = Set(known).filter { Access.objection(to: Author($0, as: capacity), in: review, cycle) == nil }
        guard let holder = holders.first else { throw .nobody(capacity) }
        guard holders.count == 1 else { throw .several(capacity, holders.sorted { $0.text < $1.text }) }
        return holder
    }
}

/// Why it is not clear who reads.
public enum ReaderFault: Error, Hashable {
    /// Nobody has the capacity.
    case nobody(Capacity)
    /// These have it, and none was named.
    case several(Capacity, [PersonID])
}

extension Capacity {
    /// Who stands for those whom the record does not know as persons; none where it does.
    fileprivate var stranger: PersonID? {
        switch self {
        case .stakeholder, .anybody: PersonID(word)
        case .mission, .focalPoint, .expert, .observer, .contributor, .nominee, .secretariat, .administrator, .delegate: nil
        }
    }
}
