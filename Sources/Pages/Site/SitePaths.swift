public import Mechanism
public import Registry

/// Where the pages of a review are, from the root of the site.
public enum SitePaths {
    /// All reviews.
    public static let reviews = "/reviews"

    /// The review of a State: where it stands, what is to be done, what was done.
    public static func review(_ state: StateCode) -> String { "/reviews/\(state)" }

    /// What others do in it, as it happens.
    public static func events(_ state: StateCode) -> String { "\(review(state))/events" }

    /// Who is nominated and designated, and who is asked.
    public static func people(_ state: StateCode) -> String { "\(review(state))/people" }

    /// A nomination: note and profile side by side.
    public static func nomination(_ id: Int, _ state: StateCode) -> String { "\(review(state))/nominations/\(id)" }

    /// A page of one phase.
    public static func phase(_ phase: Int, _ state: StateCode) -> String { "\(review(state))/phases/\(phase)" }

    /// Preliminary consultations: schedule, languages, division of work (¶31).
    public static func arrangements(_ number: Int, _ state: StateCode) -> String { "\(phase(number, state))/arrangements" }

    /// How far the answers are (¶34).
    public static func answers(_ number: Int, _ state: StateCode) -> String { "\(phase(number, state))/answers" }

    /// The questionnaire on an instrument.
    public static func questionnaire(_ instrument: InstrumentCode, _ number: Int, _ state: StateCode) -> String {
        "\(answers(number, state))/\(instrument)"
    }

    /// Certification and submission (¶25).
    public static func submission(_ number: Int, _ state: StateCode) -> String { "\(phase(number, state))/submission" }

    /// The reviewer's desk on an instrument (¶35).
    public static func feedback(_ instrument: InstrumentCode, _ number: Int, _ state: StateCode) -> String {
        "\(phase(number, state))/feedback/\(instrument)"
    }

    /// Requests to clarify, with their replies (¶35).
    public static func clarifications(_ number: Int, _ state: StateCode) -> String { "\(phase(number, state))/clarifications" }

    /// The dialogue (¶36).
    public static func dialogue(_ number: Int, _ state: StateCode) -> String { "\(phase(number, state))/dialogue" }

    /// Documents on file (¶36).
    public static func documents(_ number: Int, _ state: StateCode) -> String { "\(phase(number, state))/documents" }

    /// The list of observations (¶38).
    public static func list(_ number: Int, _ state: StateCode) -> String { "\(phase(number, state))/list" }

    /// The summary (¶38).
    public static func summary(_ number: Int, _ state: StateCode) -> String { "\(phase(number, state))/summary" }

    /// What is opened to others (¶37–42).
    public static func disclosure(_ number: Int, _ state: StateCode) -> String { "\(phase(number, state))/disclosure" }

    /// Where something that is to be done is done.
    public static func page(for step: NextStep, _ state: StateCode) -> String {
        let number = step.phase ?? 1
        return switch step.task {
        case .designateFocalPoint, .designateExperts: people(state)
        case .inviteNominee(let id), .completeProfile(let id), .admitNominee(let id): nomination(id, state)
        case .proposeArrangements, .agreeToArrangements: arrangements(number, state)
        case .answer(let instrument, _, _): questionnaire(instrument, number, state)
        case .certify, .submit: submission(number, state)
        case .comment(let instrument, _, _), .handIn(let instrument): feedback(instrument, number, state)
        case .clarify: clarifications(number, state)
        case .examine: documents(number, state)
        case .beginList, .agreeToList: list(number, state)
        case .draftSummary, .agreeToSummary, .translateSummary, .publish: summary(number, state)
        }
    }
}
