public import Registry

/// Who acts: a person, in a capacity that the record confirms.
public struct Author: Hashable, Sendable {
    /// The identifier of the person; never a name.
    public let person: PersonID
    /// The capacity in which the person acts.
    public let capacity: Capacity

    /// A person in a capacity.
    public init(_ person: PersonID, as capacity: Capacity) {
        self.person = person
        self.capacity = capacity
    }
}

/// The identifier of a person.
public struct PersonID: Hashable, Sendable, CustomStringConvertible {
    /// The identifier.
    public let text: String

    /// An identifier.
    public init(_ text: String) { self.text = text }

    public var description: String { text }
}

/// The capacities in which people act in the Mechanism.
public enum Capacity: Hashable, Sendable {
    /// The permanent mission of a State, which acts as focal point until one is designated (¶18).
    case mission(StateCode)
    /// The focal point of a State in one review (¶18, Practice).
    case focalPoint(StateCode)
    /// A governmental expert of a State in one review (¶27).
    case expert(StateCode)
    /// An observer of a State in one review: reads only (Practice).
    case observer(StateCode)
    /// Somebody whom the State under review asked about named questions (¶23).
    case contributor(StateCode)
    /// Somebody whom a State nominated and who is not approved yet: holds a link to the profile (Practice).
    case nominee(StateCode)
    /// A member of the secretariat, in an office (¶48).
    case secretariat(Office)
    /// Runs the machines; reads nothing.
    case administrator
    /// Speaks for a State party that has no part in the review.
    case delegate(StateCode)
    /// An NGO or another stakeholder (¶53).
    case stakeholder
    /// Anybody.
    case anybody

    /// The State for which the person acts.
    public var state: StateCode? {
        switch self {
        case .mission(let state), .focalPoint(let state), .expert(let state), .observer(let state), .contributor(let state),
            .nominee(let state), .delegate(let state):
            state
        case .secretariat, .administrator, .stakeholder, .anybody: nil
        }
    }
}

/// The offices of the secretariat, each with its own permissions.
public enum Office: String, Hashable, Sendable, CaseIterable {
    case caseOfficer = "case officer"
    case lotsOfficer = "lots officer"
    case translation
    case civilSociety = "civil society"
    case conference
    case finance
}

extension Capacity {
    /// The word for the capacity in the record.
    public var word: String {
        switch self {
        case .mission: "mission"
        case .focalPoint: "focal point"
        case .expert: "expert"
        case .observer: "observer"
        case .contributor: "contributor"
        case .nominee: "nominee"
        case .secretariat(let office): office.rawValue
        case .administrator: "administrator"
        case .delegate: "delegate"
        case .stakeholder: "stakeholder"
        case .anybody: "anybody"
        }
    }

    /// The capacity of a word, for a State where it needs one.
    public init?(word: String, state: StateCode) {
        switch word {
        case "mission": self = .mission(state)
        case "focal point": self = .focalPoint(state)
        case "expert": self = .expert(state)
        case "observer": self = .observer(state)
        case "contributor": self = .contributor(state)
        case "nominee": self = .nominee(state)
        case "delegate": self = .delegate(state)
        case "administrator": self = .administrator
        case "stakeholder": self = .stakeholder
        case "anybody": self = .anybody
        default:
            guard let office = Office(rawValue: word) else { return nil }
            self = .secretariat(office)
        }
    }
}
