public import Law
public import Registry

/// A person whom a State nominated for a review by note verbale (¶18, ¶27, Practice).
public struct Nomination: Hashable, Sendable {
    /// The number of the act that filed it.
    public let id: Int
    /// The State that nominates.
    public let state: StateCode
    /// For which task.
    public let role: DesignatedRole
    /// The person.
    public let person: PersonID
    /// The instruments in which an expert is competent (¶27); all where none is named.
    public let instruments: [InstrumentCode]
    /// The nomination of the person who leaves for this one.
    public let leaver: Int?
    /// How far the nomination is.
    public internal(set) var stage: NominationStage
    /// The day since which it is there.
    public internal(set) var since: Day
    /// The day on which it was filed.
    public let filedOn: Day
    /// Where the sealed note verbale is; empty where it came on paper.
    public let note: String
    /// The last day on which the link to the profile can be used.
    public internal(set) var linkExpiresOn: Day?
    /// Whether contact data may be published (¶18, ¶27).
    public internal(set) var publishesContact = false
    /// What the secretariat asked about the profile last.
    public internal(set) var question: PassageReference?
    /// The number of the act that handed in the profile, with whose texts it stands.
    public internal(set) var profile: Int?
}

/// What people are designated for.
public enum DesignatedRole: String, Hashable, Sendable, CaseIterable {
    case focalPoint = "focal point"
    case expert
    case observer
}

/// The life of a nomination (Practice). That a link expired follows from the day.
public enum NominationStage: String, Hashable, Sendable, CaseIterable {
    case nominated
    case invited
    case profileSubmitted = "profile submitted"
    case clarificationAsked = "clarification asked"
    case approved
    case replaced
    case withdrawn

    /// Whether the person may still come to serve, or serves.
    public var isLive: Bool {
        switch self {
        case .nominated, .invited, .profileSubmitted, .clarificationAsked, .approved: true
        case .replaced, .withdrawn: false
        }
    }
}

/// Somebody whom the State under review asks about named questions (¶23).
public struct Contributor: Hashable, Sendable {
    /// The number of the act that invited them.
    public let id: Int
    /// The person.
    public let person: PersonID
    /// The phase.
    public let phase: Int
    /// The questions.
    public let questions: [QuestionID]
    /// The day on which the invitation was taken back.
    public internal(set) var revokedOn: Day?
}

/// Consultations of the State under review with a reviewing State that does not do its task (¶30).
public struct ReviewerConsultation: Hashable, Sendable {
    /// The number of the act that asked for them.
    public let id: Int
    /// The reviewing State.
    public let reviewer: StateCode
    /// What the State under review says.
    public let text: PassageReference
    /// The day on which they were asked for.
    public let askedOn: Day
    /// The day on which they were declared to have failed; another draw can then be asked for at any time.
    public internal(set) var failedOn: Day?
}

extension Review {
    /// The focal point of a State, where one is designated and approved; one at a time (¶18).
    public func focalPoint(of state: StateCode) -> Nomination? {
        nominations.last { $0.state == state && $0.role == .focalPoint && $0.stage == .approved }
    }

    /// Whether a person serves a State in a role.
    public func serves(_ person: PersonID, _ role: DesignatedRole, of state: StateCode) -> Bool {
        nominations.contains { $0.person == person && $0.role == role && $0.state == state && $0.stage == .approved }
    }

    /// A nomination by its number.
    public func nomination(_ id: Int) -> Nomination? { nominations.first { $0.id == id } }

    /// Changes a nomination.
    mutating func change(_ nomination: Int, _ body: (inout Nomination) -> Void) {
        guard let place = nominations.firstIndex(where: { $0.id == nomination }) else { return }
        body(&nominations[place])
    }

    /// The questions about which a person was asked in a phase (¶23).
    public func questions(askedOf person: PersonID, phase: Int) -> [QuestionID] {
        contributors.filter { $0.person == person && $0.phase == phase && $0.revokedOn == nil }.flatMap(\.questions)
    }
}
