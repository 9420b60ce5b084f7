public import Law
public import Localization

/// What the page of the summary, its translations and the publication says (¶38, ¶39, ¶51).
public enum SummaryPhrases {
    /// The title.
    public static let title = Phrase("Summary of the review")
    /// The explanation for who is here for the first time.
    public static func help(most: Int) -> Phrase {
        Phrase(
            "The summary tells the outcome of the phase in at most {most} words, in the same structure for every State. It is written by the reviewing States parties together with the State party under review, after the list. All agree to it; it is translated into the six languages of the United Nations and published as a document of the Conference.",
            ["most": .number(most)])
    }
    /// No text was written.
    public static let empty = Phrase("The summary has not been begun.")
    /// The heading above the text.
    public static let text = Phrase("The text at hand")
    /// Opens the history of the summary.
    public static func versions(_ count: Int) -> Phrase { Phrase("{count} version", plural: "{count} versions", count: count) }
    /// The heading of the form.
    public static let draft = Phrase("Write the summary")
    /// What a new text does.
    public static let draftHelp = Phrase("A new text makes a new version, and agreements to the version before are given again.")
    /// The list must be agreed first.
    public static let listFirst = Phrase("The summary can be agreed once the list of observations is agreed.")
    /// How the live count is made.
    public static let counted = Phrase("Words are counted on the server, by the same rule for all languages.")
    /// The heading above the languages.
    public static let languages = Phrase("The summary in six languages")
    /// What translation is.
    public static let languagesHelp = Phrase(
        "The secretariat has the agreed text translated. Each language version is asked for, handed in, and checked against the agreed text."
    )
    /// The language in which the agreed text was written.
    public static let original = Phrase("The agreed text")
    /// Nobody asked for this language.
    public static let notRequested = Phrase("Not asked for yet")
    /// The stage of a translation and since when.
    public static func since(_ stage: Phrase, _ day: Day) -> Phrase {
        Phrase("{stage} since {day}", ["stage": .phrase(stage), "day": .day(day)])
    }
    /// The button that asks for a translation.
    public static let request = Phrase("Ask for it", context: "translation button")
    /// The button that hands a translation in.
    public static let deliver = Phrase("Hand in", context: "translation button")
    /// Opens the form for the translated text.
    public static let translate = Phrase("Write the translation")
    /// The field of a translated text.
    public static let translated = Phrase("Translated text")
    /// The button that confirms a translation.
    public static let check = Phrase("It says what the agreed text says", context: "translation button")
    /// Opens a translated text.
    public static let read = Phrase("Read it")
    /// The heading of the publication.
    public static let publication = Phrase("Publication")
    /// What publication is.
    public static let publicationHelp = Phrase(
        "The secretariat publishes the list as a conference room paper and the summary as a document of the Conference, each under its symbol. With this the phase is concluded; nothing is changed afterwards."
    )
    /// What is missing before the publication.
    public static let missing = Phrase("Missing before publication")
    /// The list is not agreed.
    public static let listMissing = Phrase("The list is not agreed by all.")
    /// The summary is not agreed.
    public static let summaryMissing = Phrase("The summary is not agreed by all.")
    /// Languages whose checked version is missing.
    public static func languagesMissing(_ languages: [String]) -> Phrase {
        Phrase("No checked version of the summary yet: {languages}", ["languages": .list(languages)])
    }
    /// Nothing is missing.
    public static let ready = Phrase("Everything is there: list and summary are agreed, and the summary is checked in six languages.")
    /// The symbol of the list.
    public static let listSymbol = Phrase("Symbol of the conference room paper with the list")
    /// The symbol of the summary.
    public static let summarySymbol = Phrase("Symbol of the summary")
    /// How symbols look.
    public static let symbolHelp = Phrase("As the documents service gave it, such as CTOC/COP/2026/CRP.1.")
    /// A symbol was not given.
    public static let symbolMissing = Phrase("Write the symbol.")
    /// The button that publishes.
    public static let publish = Phrase("Publish list and summary", context: "button")
    /// It cannot be taken back.
    public static let final = Phrase("This concludes the phase and cannot be taken back.")
}
