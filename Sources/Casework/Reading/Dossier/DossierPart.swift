/// The parts of a dossier that can be read each by itself, so that a page opens no more texts than it shows.
public enum DossierPart: Hashable, Sendable, CaseIterable {
    /// Who is designated, as published.
    case designations
    /// Nominations, contributors, consultations on reviewing States.
    case people
    /// Schedule, languages and division of work.
    case arrangements
    /// Answers.
    case answers
    /// Observations on articles.
    case observations
    /// Requests to clarify.
    case clarifications
    /// Rounds and messages.
    case dialogue
    /// Documents on file.
    case documents
    /// The list of observations.
    case list
    /// The summary.
    case summary
    /// What was opened to others.
    case disclosures
    /// Needs for technical assistance.
    case needs
}
