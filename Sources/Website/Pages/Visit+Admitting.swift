internal import Casework
internal import HTTP
internal import Law
internal import Localization
internal import Mechanism
internal import Pages
internal import Registry

extension Visit {
    /// Records that the link is sent, and sends it; recorded again, it is not sent again.
    func sendLink() async throws -> Response {
        let (entry, _) = try await entryOfNomination()
        let path = SitePaths.nomination(entry.number, try here().state)
        let last = try lastLinkDay()
        guard let until = Day(form["until"]), until >= today, until <= last else {
            let correction = ["until": PeoplePhrases.untilWrong(last)]
            return try await nomination(TypedForm("link", form.typed, corrections: correction), .unprocessableContent)
        }
        do {
            return try await carryOut(.admit, form: "link", back: path, again: nomination) { author, request in
                let invitation = InviteNominee(entry.number, until: until)
                let receipt = try await RecordAct(site.parts.record)(invitation, in: here().state, by: author, at: now, request: request)
                if !receipt.isRepeated {
                    try await InviteAccount(site.parts.accounts)(
                        entry.person, name: entry.particulars.name, mail: entry.particulars.mail,
                        words: [names.state(entry.state)], at: now, until: ViennaDay.start(of: until + 1))
                }
                return redirect(to: path)
            }
        } catch let fault as AccountFault {
            let note = fault == .suspended ? NominationDeedPhrases.suspended : NominationDeedPhrases.mailInUse
            return try await nomination(TypedForm("link", form.typed, notes: [note]), .conflict)
        }
    }

    func askNominee() async throws -> Response {
        guard !form["text"].isEmpty else {
            let correction = ["text": PeoplePhrases.noReason]
            return try await nomination(TypedForm("question", form.typed, corrections: correction), .unprocessableContent)
        }
        let text = passage(form["text"], in: writtenLanguage)
        return try await change(AskNominee(try number("nomination"), text), form: "question")
    }

    func submitProfile() async throws -> Response {
        var corrections = mailCorrections
        if form["title"].isEmpty { corrections["title"] = FormPhrases.missing }
        guard corrections.isEmpty else {
            return try await nomination(TypedForm("profile", form.typed, corrections: corrections), .unprocessableContent)
        }
        let profile = ["name", "title", "mail", "telephone"].map { form[$0] }
        return try await change(
            SubmitProfile(try number("nomination"), publishesContact: form.isChosen("publishes"), profile: profile), form: "profile")
    }
}
