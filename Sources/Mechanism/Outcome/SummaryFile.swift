public import Law
public import Registry

/// The summary of one phase, of at most 1,500 words (¶38).
public struct SummaryFile: Sendable {
    /// The text at hand.
    public internal(set) var text: PassageReference?
    /// Earlier texts, in order.
    public internal(set) var earlier: [PassageReference] = []
    /// The number of the version at hand; 0 for none.
    public internal(set) var version = 0
    /// Who agreed to it.
    public internal(set) var agreements = Agreements()
    /// The day on which all had agreed.
    public internal(set) var agreedOn: Day?

    /// Whether a State agreed to the version at hand.
    public func isAgreed(by state: StateCode) -> Bool { agreements.isGiven(by: state) }
}

/// The language versions of what was agreed, and its publication (¶38, ¶51).
public struct PublicationFile: Sendable {
    /// The language versions, in the order in which they were asked for.
    public internal(set) var translations: [Translation] = []
    /// The symbol of the conference room paper with the list.
    public internal(set) var listSymbol: String?
    /// The symbol of the summary.
    public internal(set) var summarySymbol: String?
    /// The day of publication, with which the phase is concluded.
    public internal(set) var concludedOn: Day?

    mutating func change(_ document: OutcomeDocument, _ language: WorkingLanguage, _ body: (inout Translation) -> Void) {
        guard let place = translations.firstIndex(where: { $0.document == document && $0.language == language }) else { return }
        body(&translations[place])
    }

    /// A language version.
    public func translation(of document: OutcomeDocument, into language: WorkingLanguage) -> Translation? {
        translations.first { $0.document == document && $0.language == language }
    }
}

/// What comes of a phase.
public enum OutcomeDocument: String, Hashable, Sendable, CaseIterable {
    case list
    case summary
}

/// A version of an outcome in another language.
public struct Translation: Hashable, Sendable {
    /// What is translated.
    public let document: OutcomeDocument
    /// Into which language.
    public let language: WorkingLanguage
    /// How far it is.
    public internal(set) var stage: TranslationStage
    /// The day since which it is there.
    public internal(set) var since: Day
    /// The text.
    public internal(set) var text: PassageReference?
}

/// How far a translation is.
public enum TranslationStage: String, Hashable, Sendable, CaseIterable {
    case requested
    case delivered
    case checked
}
