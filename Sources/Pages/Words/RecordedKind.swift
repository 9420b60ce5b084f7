public import Localization

/// What happened in a review, by the word under which the record keeps it.
public enum RecordedKind {
    /// The phrase for the word of an act; none for a word that the record does not know.
    public static func phrase(_ kind: String) -> Phrase? { phrases[kind] }

    private static let phrases: [String: Phrase] = people.merging(work) { first, _ in first }.merging(outcome) { first, _ in first }

    private static let people: [String: Phrase] = [
        "nomination filed": Phrase("Somebody was nominated"),
        "nominee invited": Phrase("A nominated person was sent the link to the profile"),
        "link renewed": Phrase("A link to a profile was renewed"),
        "profile submitted": Phrase("A profile was completed"),
        "nominee asked": Phrase("The secretariat asked about a profile"),
        "nomination approved": Phrase("A nomination was approved"),
        "nomination withdrawn": Phrase("A nomination was withdrawn"),
        "contributor invited": Phrase("Somebody was asked to contribute to named questions"),
        "contributor revoked": Phrase("An invitation to contribute was taken back"),
        "consultation asked": Phrase("Consultations on a reviewing State were asked for"),
        "consultation failed": Phrase("Consultations on a reviewing State failed"),
        "reviewer replaced": Phrase("Another draw gave a seat to another State"),
    ]

    private static let work: [String: Phrase] = [
        "review opened": Phrase("The review was opened"),
        "phase opened": Phrase("A phase was opened"),
        "arrangements proposed": Phrase("Schedule and languages were proposed"),
        "arrangements agreed": Phrase("Somebody agreed to schedule and languages"),
        "answer drafted": Phrase("An answer was drafted"),
        "answers certified": Phrase("Answers were certified"),
        "answers submitted": Phrase("Answers were submitted"),
        "help asked": Phrase("The secretariat was asked for help, or no longer"),
        "comment drafted": Phrase("An observation was drafted"),
        "feedback submitted": Phrase("Written observations were handed in"),
        "clarification asked": Phrase("A clarification was asked for"),
        "clarification given": Phrase("A clarification was given"),
        "message sent": Phrase("A message was written in the dialogue"),
        "round opened": Phrase("A round of the dialogue was opened"),
        "round closed": Phrase("A round of the dialogue was closed"),
        "document filed": Phrase("A document was filed"),
        "document examined": Phrase("A document was examined"),
        "reminder sent": Phrase("The secretariat sent a reminder"),
    ]

    private static let outcome: [String: Phrase] = [
        "item proposed": Phrase("An item was put on the list, or worded anew"),
        "item removed": Phrase("An item was taken off the list"),
        "item kept confidential": Phrase("It was decided whether an item stays confidential"),
        "list agreed": Phrase("Somebody agreed to the list of observations"),
        "summary drafted": Phrase("The summary was written, or written anew"),
        "summary agreed": Phrase("Somebody agreed to the summary"),
        "translation requested": Phrase("A translation was asked for"),
        "translation delivered": Phrase("A translation was handed in"),
        "translation checked": Phrase("A translation was checked"),
        "outcome published": Phrase("List and summary were published"),
        "opened to others": Phrase("Something was opened to others"),
        "progress reported": Phrase("Progress was reported on an item"),
        "assistance asked": Phrase("Technical assistance was asked for"),
        "assistance reported": Phrase("It was reported what became of a need for assistance"),
    ]
}
