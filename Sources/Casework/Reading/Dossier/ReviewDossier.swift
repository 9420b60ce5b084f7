public import Law
public import Registry

/// One review as one reader may see it: what the reader may not read is not there, neither as a number nor as a gap.
///
/// Words such as steps and stages are those of the record. A `number` counts what this reader sees, from 1; an `act`, by which acts name
/// things, is there only for those who may read the timeline.
public struct ReviewDossier: Hashable, Sendable {
    /// The State under review.
    public let state: StateCode
    /// The capacity of the reader, such as `focal point of BEL`.
    public let reader: String
    /// The day for which lateness is told.
    public let day: Day
    /// Where the review stands.
    public let status: ReviewStatus
    /// The reviewing States in their seats, with those who left.
    public let seats: [SeatEntry]
    /// Who is designated, as published (¶18, ¶27).
    public let designations: [DesignationEntry]
    /// Nominations with what the notes say.
    public let nominations: [NominationEntry]
    /// Those whom the State asks about named questions (¶23).
    public let contributors: [ContributorEntry]
    /// Consultations on reviewing States (¶30).
    public let consultations: [ConsultationEntry]
    /// All days by which something is due.
    public let deadlines: [DeadlineEntry]
    /// The phases that were opened.
    public let phases: [PhaseDossier]
    /// Needs for technical assistance (¶44, ¶45).
    public let needs: [NeedEntry]
}

/// A text with its language.
public struct DossierText: Hashable, Sendable {
    /// The code of the language, of two letters.
    public let language: String
    /// How many words it was counted to have.
    public let words: Int
    /// The text.
    public let body: String
}

/// Where a review stands: for everybody (Practice).
public struct ReviewStatus: Hashable, Sendable {
    /// The cohort.
    public let cohort: Int?
    /// The day on which the review was opened.
    public let openedOn: Day?
    /// The phase that was opened last.
    public let phase: Int?
    /// The step.
    public let step: String
    /// Since when.
    public let since: Day?
    /// The States whose act the next step waits for.
    public let waitsFor: [StateCode]
    /// The first day by which one of them is to have acted.
    public let due: Day?
    /// By how many days that day has passed.
    public let daysLate: Int?
}

/// A reviewing State in its seat (¶28).
public struct SeatEntry: Hashable, Sendable {
    /// The seat, such as `own.0`.
    public let seat: String
    /// The State.
    public let reviewer: StateCode
    /// What it reviews.
    public let instruments: [InstrumentCode]
    /// The first day.
    public let since: Day?
    /// The day on which it was replaced.
    public let until: Day?
}

/// A day by which a State is to have done something.
public struct DeadlineEntry: Hashable, Sendable {
    /// The phase; none where it concerns the whole review.
    public let phase: Int?
    /// What is to be done.
    public let task: String
    /// Who is to do it.
    public let state: StateCode
    /// The last day in time.
    public let due: Day
    /// Whether the day was agreed; otherwise it is the one of the rule.
    public let isAgreed: Bool
    /// On what the day rests.
    public let basis: Provision
    /// The day on which it was done.
    public let metOn: Day?
    /// By how many days the State is or was late.
    public let daysLate: Int?
}
