public import Law
public import Localization

/// What pages say of agreeing, certifying and submitting.
public enum AgreementPhrases {
    /// All have agreed to the same version.
    public static func agreed(on day: Day) -> Phrase { Phrase("Agreed on {day}", ["day": .day(day)]) }

    /// Somebody agreed to a version.
    public static func agreed(by state: String, version: Int, on day: Day) -> Phrase {
        Phrase(
            "Agreed to version {version}: {State}, {day}",
            ["State": .text(state), "version": .number(version), "day": .day(day)])
    }

    /// Who has not agreed yet.
    public static func missing(_ states: [String]) -> Phrase { Phrase("Not agreed yet: {States}", ["States": .list(states)]) }

    /// How many of all have agreed.
    public static func count(_ agreed: Int, of all: Int) -> Phrase {
        Phrase("Agreed: {agreed} of {all}", ["agreed": .number(agreed), "all": .number(all)])
    }

    /// The focal point certified the answers.
    public static func certified(by person: String, on day: Day) -> Phrase {
        Phrase("Certified on {day} by the focal point: {person}", ["person": .text(person), "day": .day(day)])
    }

    /// What the focal point states when certifying.
    public static let statement = Phrase("I certify that these answers are those of my State and may be submitted.")

    /// Something was handed in.
    public static func submitted(on day: Day) -> Phrase { Phrase("Submitted on {day}", ["day": .day(day)]) }

    /// Something is kept and not handed in.
    public static let draft = Phrase("Draft, not submitted")

    /// The number of a version.
    public static func version(_ number: Int) -> Phrase { Phrase("Version {number}", ["number": .number(number)]) }
}
