public import Localization
public import Mechanism
internal import Registry

extension NextStep.Task {
    /// What is to be done, as something that the reader does; instruments by their short names.
    public func phrase(instrument name: (String) -> String) -> Phrase {
        switch self {
        case .designateFocalPoint: Phrase("Nominate the focal point of your State")
        case .designateExperts: Phrase("Nominate the governmental experts of your State")
        case .inviteNominee: Phrase("Send a nominated person the link to the profile")
        case .completeProfile: Phrase("Complete your profile")
        case .admitNominee: Phrase("Hold a profile against its note verbale, and approve it or ask")
        case .proposeArrangements: Phrase("Propose schedule, languages and division of work")
        case .agreeToArrangements: Phrase("Agree to the proposed schedule and languages")
        case .answer(let code, let done, let all):
            Phrase(
                "Answer the questions: {instrument}, {done} of {all}",
                ["instrument": .text(name(code.text)), "done": .number(done), "all": .number(all)])
        case .certify(let code): Phrase("Certify the answers: {instrument}", ["instrument": .text(name(code.text))])
        case .submit(let code): Phrase("Submit the certified answers: {instrument}", ["instrument": .text(name(code.text))])
        case .comment(let code, let done, let all):
            Phrase(
                "Write observations, article by article: {instrument}, {done} of {all}",
                ["instrument": .text(name(code.text)), "done": .number(done), "all": .number(all)])
        case .handIn(let code): Phrase("Hand in your observations: {instrument}", ["instrument": .text(name(code.text))])
        case .clarify: Phrase("Reply to a request for clarification")
        case .examine: Phrase("Examine a document before others can read it")
        case .beginList: Phrase("Begin the list of observations")
        case .agreeToList(let version):
            Phrase("Read the list of observations, version {version}, and agree or change it", ["version": .number(version)])
        case .draftSummary: Phrase("Write the summary")
        case .agreeToSummary(let version):
            Phrase("Read the summary, version {version}, and agree or change it", ["version": .number(version)])
        case .translateSummary: Phrase("Have the summary translated, and check the translations")
        case .publish: Phrase("Publish the list and the summary under their symbols")
        }
    }
}
