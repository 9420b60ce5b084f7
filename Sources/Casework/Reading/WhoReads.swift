public import Law
public import Mechanism
public import Registry

/// Finds who will be able to read something, so that people know it before they write: `Access` is asked for each person who serves.
public struct WhoReads: Sendable {
    private let keeper: RecordKeeper

    /// Looks into the record of a keeper.
    public init(_ keeper: RecordKeeper) { self.keeper = keeper }

    /// Those who can read something in the review of a State, named as far as who asks may know their names.
    public func callAsFunction(_ request: ReadRequest, in state: StateCode, asking reader: Author, on day: Day) async throws -> Readership {
        try await keeper.read(state) { review, cycle, texts in
            let reading = Reading(review: review, reader: reader, day: day, texts: texts, questionnaire: nil)
            func reads(_ author: Author) -> Bool { Access.allows(reading: request, by: author, of: review) }
            let people = review.people(in: cycle).filter { Access.objection(to: $0.author, in: review, cycle) == nil && reads($0.author) }
            let states = review.parties.filter { reads(Author(PersonID(""), as: .focalPoint($0))) }
            return Readership(
                states: try states.map { party in
                    let own = people.filter { $0.author.capacity.state == party }.uniqued
                    return ReadingState(
                        state: party,
                        people: try own.map { Reader(capacity: $0.author.capacity, name: try reading.name(of: $0.nomination)) })
                },
                offices: Office.allCases.filter { reads(Author(PersonID(""), as: .secretariat($0))) },
                unread: review.parties.filter { !states.contains($0) },
                isForParties: reads(Author(PersonID(""), as: .delegate(StateCode("")))),
                isForEverybody: reads(Author(PersonID(""), as: .anybody)))
        }
    }
}

/// Those who can read something.
public struct Readership: Hashable, Sendable {
    /// The States of the review that can read it.
    public let states: [ReadingState]
    /// The offices of the secretariat that can.
    public let offices: [Office]
    /// The States of the review that cannot, since they review other instruments (¶28 b).
    public let unread: [StateCode]
    /// Whether all States parties can, since it was opened to them (¶40).
    public let isForParties: Bool
    /// Whether everybody can (¶41).
    public let isForEverybody: Bool
}

/// A State with those of its people who can read something.
public struct ReadingState: Hashable, Sendable {
    /// The State.
    public let state: StateCode
    /// Its people.
    public let people: [Reader]
}

/// Somebody who can read something.
public struct Reader: Hashable, Sendable {
    /// In which capacity.
    public let capacity: Capacity
    /// The name, where who asks may know it.
    public let name: String?
}

/// Somebody who serves in a review, or speaks for one of its States.
private struct Serving {
    let author: Author
    /// The nomination on which the person serves; none for the mission.
    let nomination: Nomination?
}

extension Review {
    /// Who serves the States of the review, then those who speak for them at the mission.
    fileprivate func people(in cycle: Cycle) -> [Serving] {
        let designated = DesignatedRole.allCases.flatMap { role in
            nominations.filter { $0.role == role && $0.stage == .approved && parties.contains($0.state) }
        }
        let missions = cycle.appointments.filter { appointment in
            if case .mission(let state) = appointment.capacity { appointment.until == nil && parties.contains(state) } else { false }
        }
        return designated.map { Serving(author: Author($0.person, as: $0.capacity), nomination: $0) }
            + missions.map { Serving(author: Author($0.person, as: $0.capacity), nomination: nil) }
    }
}

extension [Serving] {
    /// Each person once, in the first capacity.
    fileprivate var uniqued: [Serving] {
        indices.filter { place in firstIndex { $0.author.person == self[place].author.person } == place }.map { self[$0] }
    }
}

extension Nomination {
    fileprivate var capacity: Capacity {
        switch role {
        case .focalPoint: .focalPoint(state)
        case .expert: .expert(state)
        case .observer: .observer(state)
        }
    }
}

extension Reading {
    /// The name of somebody who serves: published with consent, or known to who reads the nominations of the State (¶18).
    fileprivate func name(of nomination: Nomination?) throws -> String? {
        guard let nomination else { return nil }
        if nomination.publishesContact, let profile = nomination.profile { return try texts.text(0, ofAct: profile) }
        guard allows(.nominations, part: "\(nomination.id)", of: nomination.state) else { return nil }
        return try texts.text(0, ofAct: nomination.id)
    }
}
