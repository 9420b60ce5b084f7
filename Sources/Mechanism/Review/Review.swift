public import Law
public import Registry

/// The review of one State for all its instruments, in up to four phases (¶11, ¶25): what its acts amount to.
///
/// It holds what decisions rest on. The words that people wrote are kept with the acts that brought them; a `PassageReference` says where.
public struct Review: Sendable {
    /// The State under review.
    public let state: StateCode
    /// The texts of the cycle, of which the day of an act chooses the one that decides about it (¶16).
    public let cycle: MechanismCycle
    /// The cohort in which it is reviewed, from 1; none until the review is opened.
    public internal(set) var cohort: Int?
    /// The day on which the review was opened.
    public internal(set) var openedOn: Day?
    /// Who reviews it, with those who no longer do.
    public internal(set) var seats: [ReviewerSeat] = []
    /// Everybody who was nominated, with those who left.
    public internal(set) var nominations: [Nomination] = []
    /// Those who were asked about named questions (¶23).
    public internal(set) var contributors: [Contributor] = []
    /// The phases that have been opened, in order.
    public internal(set) var phases: [PhaseReview] = []
    /// Consultations on reviewers that cannot do their task (¶30).
    public internal(set) var consultations: [ReviewerConsultation] = []
    /// Needs for technical assistance (¶44, ¶45).
    public internal(set) var needs: [AssistanceNeed] = []
    /// How many acts it is made of.
    public internal(set) var acts = 0
    /// The day of the last act.
    public internal(set) var lastActOn: Day?

    /// A review of which nothing is recorded yet.
    public init(of state: StateCode, under cycle: MechanismCycle) {
        self.state = state
        self.cycle = cycle
    }

    /// Takes an act into account, in the order of the record.
    public mutating func take(_ act: any ReviewAct, as mark: ActMark) {
        act.takeEffect(in: &self, as: mark)
        acts = mark.number
        lastActOn = mark.day
    }
}

extension Review {
    /// The figures of the law in force on a day; before the first text was in force, those of the first.
    public func figures(on day: Day) -> CycleDefinition { cycle.definition(on: day) ?? cycle.texts.texts[0].value }

    /// A phase that has been opened.
    public func phase(_ number: Int) -> PhaseReview? { phases.first { $0.number == number } }

    /// The phase that was opened last.
    public var current: PhaseReview? { phases.last }

    /// The States that review it now, each once, in the order of their seats.
    public var reviewers: [StateCode] { seats.filter { $0.until == nil }.map(\.reviewer) }

    /// Those who must agree: the State under review and those that review it (¶39).
    public var parties: [StateCode] { [state] + reviewers }

    /// Whether a State reviews it now.
    public func isReviewed(by other: StateCode) -> Bool { seats.contains { $0.reviewer == other && $0.until == nil } }

    /// The instruments that a State reviews now (¶28 b).
    public func instruments(reviewedBy other: StateCode) -> [InstrumentCode] {
        seats.first { $0.reviewer == other && $0.until == nil }?.instruments ?? []
    }

    /// Where the review stands, for everybody to know (Practice).
    public var step: Step { current?.step(in: self) ?? .notStarted }
}

/// The public status of a review, or of one of its phases (Practice).
public enum Step: String, Hashable, Sendable, CaseIterable {
    case notStarted = "not started"
    case consultations = "preliminary consultations"
    case selfAssessment = "self-assessment"
    case writtenFeedback = "written feedback"
    case list = "list of observations"
    case summary
    case concluded
}
