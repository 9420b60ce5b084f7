public import Law
public import Registry

/// The list of observations of one phase (¶38): every change makes a new version and withdraws the agreements to the one before (¶39).
public struct ListOfObservations: Sendable {
    /// The items, in the order in which they were proposed, without those that were removed.
    public internal(set) var items: [Observation] = []
    /// Versions of items that no longer stand, in the order in which they were replaced or removed.
    public internal(set) var earlier: [Observation] = []
    /// The number of the version at hand; 0 for none.
    public internal(set) var version = 0
    /// Who agreed to it.
    public internal(set) var agreements = Agreements()
    /// The day on which all had agreed.
    public internal(set) var agreedOn: Day?

    /// An item that stands.
    public func item(_ id: Int) -> Observation? { items.first { $0.id == id } }

    /// Whether a State agreed to the version at hand.
    public func isAgreed(by state: StateCode) -> Bool { agreements.isGiven(by: state) }

    mutating func change() {
        version += 1
        agreements.withdraw()
        agreedOn = nil
    }
}

extension PhaseReview {
    /// Another list: the summary is made from it, so that it is agreed anew, and translations of the old one are none of the new one.
    mutating func changeList() {
        list.change()
        summary.agreements.withdraw()
        summary.agreedOn = nil
        publication.translations.removeAll { $0.document == .list }
    }
}

/// An item of the list of observations.
public struct Observation: Hashable, Sendable {
    /// The number of the act that first proposed it.
    public let id: Int
    /// One of five kinds.
    public let kind: ObservationKind
    /// The instrument and article that it is about.
    public let topic: Topic
    /// The text.
    public let text: PassageReference
    /// The answers and messages that bear it out.
    public let evidence: [Evidence]
    /// Whether the State under review exceptionally keeps it confidential (¶38).
    public internal(set) var isConfidential: Bool
    /// What became of it (¶46).
    public internal(set) var progress: [ProgressReport] = []
}

/// The five kinds of observation (¶38, ¶39).
public enum ObservationKind: String, Hashable, Sendable, CaseIterable {
    case gap
    case challenge
    case goodPractice = "best practice"
    case suggestion
    case assistanceNeed = "technical-assistance need"
}

/// What bears an observation out.
public enum Evidence: Hashable, Sendable {
    /// An answer, in a version.
    case answer(QuestionID, version: Int)
    /// A message of the dialogue, by its number.
    case message(Int)
    /// A document on file, by its number.
    case document(Int)

    /// The evidence as the record and forms write it: `answer:UNTOC-5-1:2`, `message:41`.
    public var text: String {
        switch self {
        case .answer(let question, let version): "answer:\(question):\(version)"
        case .message(let number): "message:\(number)"
        case .document(let number): "document:\(number)"
        }
    }

    /// Reads what the record or a form wrote.
    public init?(_ text: String) {
        let parts = text.split(separator: ":").map(String.init)
        guard parts.count >= 2, let number = parts.last.flatMap({ Int($0) }) else { return nil }
        switch parts[0] {
        case "answer": self = .answer(QuestionID(parts[1]), version: number)
        case "message": self = .message(number)
        case "document": self = .document(number)
        default: return nil
        }
    }
}

/// What the State reports about an item after its review (¶46).
public struct ProgressReport: Hashable, Sendable {
    /// How far it is.
    public let status: ProgressStatus
    /// What it says.
    public let text: PassageReference
    /// The day.
    public let day: Day
}

/// How far an item is followed up.
public enum ProgressStatus: String, Hashable, Sendable, CaseIterable {
    case planned
    case underWay = "under way"
    case done
    case notPursued = "not pursued"
}
