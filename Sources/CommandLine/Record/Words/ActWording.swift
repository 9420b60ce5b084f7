/// The words for what an act does, as the end of a sentence that begins with "cannot" or "to": `submit answers`.
package enum ActWording {
    /// The words for a kind of act, by the word under which it is recorded; none for one that this program does not know.
    package static func words(_ kind: String) -> String? { ofReviews[kind] ?? ofCycle[kind] }

    private static let ofReviews = [
        "review opened": "open the review", "phase opened": "open a phase",
        "arrangements proposed": "propose arrangements", "arrangements agreed": "agree to the arrangements",
        "answer drafted": "draft an answer", "answers certified": "certify answers", "answers submitted": "submit answers",
        "comment drafted": "draft an observation", "feedback submitted": "submit observations",
        "item proposed": "put an item on the list", "item removed": "take an item from the list",
        "item kept confidential": "decide whether an item stays confidential", "list agreed": "agree to the list of observations",
        "summary drafted": "draft the summary", "summary agreed": "agree to the summary", "outcome published": "publish the outcome",
        "clarification asked": "ask for a clarification", "clarification given": "give a clarification",
        "message sent": "send a message", "round opened": "open a formal round", "round closed": "close the formal round",
        "document filed": "file a document", "document examined": "say what the examination of a document found",
        "opened to others": "open a part of the review to others", "progress reported": "report on progress",
        "nomination filed": "nominate somebody", "nominee invited": "invite a nominee", "link renewed": "renew a nominee's link",
        "profile submitted": "submit a profile", "nominee asked": "ask a nominee for more", "nomination approved": "approve a nomination",
        "nomination withdrawn": "withdraw a nomination", "contributor invited": "invite a contributor",
        "contributor revoked": "take an invitation back", "consultation asked": "ask for consultations on a reviewer",
        "consultation failed": "declare that consultations failed", "reviewer replaced": "replace a reviewing State",
        "help asked": "ask for the secretariat's help, or do without it", "translation requested": "ask for a translation",
        "translation delivered": "deliver a translation", "translation checked": "check a translation",
        "reminder sent": "send a reminder", "assistance asked": "ask for technical assistance",
        "assistance reported": "report on technical assistance",
    ]

    private static let ofCycle = [
        "appointment made": "appoint somebody", "appointment ended": "end an appointment", "cycle opened": "record the drawing of lots",
        "phase entered": "let a cohort enter a phase", "workplan changed": "change the workplan", "State joined": "let a State join",
        "instrument added": "add an instrument to a review", "repeat recorded": "record that lots were drawn again for a seat",
        "part declined": "decline to take part", "signatory volunteered": "volunteer a signatory for review",
    ]
}
