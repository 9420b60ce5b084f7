public import Law
public import Localization

/// The sentences into which the reason of a refusal is set.
public enum RefusalPhrases {
    /// The law says no: under which paragraph, and why.
    public static func refused(by provision: Provision, because reason: Phrase) -> Phrase {
        Phrase("{rule} does not allow this: {reason}", ["rule": .text("\(provision)"), "reason": .phrase(reason)])
    }

    /// What can be done instead.
    public static func remedy(_ remedy: Phrase) -> Phrase { Phrase("What you can do: {remedy}", ["remedy": .phrase(remedy)]) }

    /// What the reader may not know of is not found.
    public static let notFound = Phrase("There is nothing here that you can read.")

    /// Nothing is wrong with what was asked.
    public static func ourFault(reference: String) -> Phrase {
        Phrase(
            "Something went wrong on our side. Nothing was changed. Please give this reference when you write to us: {reference}",
            ["reference": .text(reference)])
    }

    /// A form has faults, each shown at its field.
    public static func corrections(_ count: Int) -> Phrase {
        Phrase("{count} entry has to be corrected", plural: "{count} entries have to be corrected", count: count)
    }
}
