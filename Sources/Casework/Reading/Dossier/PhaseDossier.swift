public import Law
public import Registry

/// One phase as a reader may see it.
public struct PhaseDossier: Hashable, Sendable {
    /// The number, from 1.
    public let number: Int
    /// The day of its opening.
    public let openedOn: Day
    /// The step.
    public let step: String
    /// Since when.
    public let since: Day
    /// The articles under review.
    public let scope: [ScopeEntry]
    /// What is arranged, and what is proposed.
    public let arrangements: [ArrangementsEntry]
    /// The answers, by instrument.
    public let answers: [AnswersEntry]
    /// What the reviewing States observe in writing.
    public let observations: [ObservationEntry]
    /// What they ask to be clarified.
    public let clarifications: [ClarificationEntry]
    /// The formal rounds of the dialogue.
    public let rounds: [RoundEntry]
    /// The messages of the dialogue.
    public let messages: [MessageEntry]
    /// The documents on file.
    public let documents: [DocumentEntry]
    /// The list of observations.
    public let list: ListEntry?
    /// The summary.
    public let summary: SummaryEntry?
    /// What the State opened to others.
    public let disclosures: [DisclosureEntry]
}

/// The articles of an instrument under review.
public struct ScopeEntry: Hashable, Sendable {
    /// The instrument.
    public let instrument: InstrumentCode
    /// Its articles.
    public let articles: [Int]
}

/// Schedule, languages and division of work (¶31, ¶50).
public struct ArrangementsEntry: Hashable, Sendable {
    /// The number of the version.
    public let version: Int
    /// Whether all agreed to it; otherwise it is proposed.
    public let isAgreed: Bool
    /// The codes of the working languages.
    public let languages: [String]
    /// By when the State answers.
    public let answersDue: Day?
    /// By when the reviewing States comment.
    public let commentsDue: Day?
    /// By when the list is to be agreed.
    public let listDue: Day?
    /// By when the summary is to be agreed.
    public let summaryDue: Day?
    /// Conditions and the division of work.
    public let text: DossierText
    /// Who agreed to the proposal so far.
    public let agreements: [AgreementEntry]
}

/// A State's agreement.
public struct AgreementEntry: Hashable, Sendable {
    /// The State.
    public let state: StateCode
    /// The version.
    public let version: Int
    /// The day.
    public let day: Day
}

/// What the State under review opened to others (¶40, ¶41).
public struct DisclosureEntry: Hashable, Sendable {
    /// What kind of thing.
    public let record: String
    /// Which one: the identifier of a question, or the number of a message, document or item; none for all of the kind.
    public let part: String?
    /// To whom.
    public let audience: String
    /// The day.
    public let day: Day
}
