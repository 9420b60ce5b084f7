internal import Casework
internal import HTTP
internal import Localization
internal import Markup
internal import Mechanism
internal import Pages

extension Visit {
    /// The answer to what went wrong on the way; of our own faults the reader is told a reference, and the operator the rest.
    func answer(to error: any Error) throws -> Response {
        switch error {
        case SiteFault.notFound: nothingHere
        case SiteFault.malformed: page(RefusalPhrases.malformedTitle, note(RefusalPhrases.malformed), status: .badRequest)
        case SiteFault.foreign: page(RefusalPhrases.foreignTitle, note(RefusalPhrases.foreign), status: .forbidden)
        case is CancellationError: throw error
        default: ourFault(error)
        }
    }

    private func ourFault(_ error: any Error) -> Response {
        let reference = Hex.text(site.parts.chance.bytes(5))
        site.parts.report(reference, error)
        return page(RefusalPhrases.ourFaultTitle, note(RefusalPhrases.ourFault(reference: reference)), status: .internalServerError)
    }

    /// What is unknown and what is forbidden look the same; who is not signed in is asked to sign in for both.
    var nothingHere: Response {
        guard session != nil else { return signInFirst }
        return page(RefusalPhrases.notFoundTitle, note(RefusalPhrases.notFound), status: .notFound)
    }

    func note(_ phrase: Phrase) -> HTML { "<p class=\"note\">\(HTML(phrase, in: words))</p>" }

    /// Who is not signed in is led to where that is done, and back; a form that was sent meanwhile is not lost.
    var signInFirst: Response {
        if request.method == .post { return sendAgain }
        return .redirect(to: Self.target(["sign-in"], back: request.target))
    }

    /// Who has not shown the second factor is led to where that is done.
    var showSecondFactor: Response {
        if request.method == .post { return sendAgain }
        return .redirect(to: Self.target(["second-factor"], back: request.target))
    }

    private static func target(_ segments: [String], back: Target) -> Target {
        let query: Fields = back.segments.isEmpty ? Fields() : ["back": back.text]
        return Target(segments, query: query) ?? Target(segments)!
    }

    /// A form that was sent without a session, or from a page of an earlier one: it is shown with what was typed, to be sent once more.
    var sendAgain: Response {
        let context = context()
        let isInside = session?.signedIn.stage == .full
        let kept = form.fields.all.filter { field in !["form-token", "passphrase", "code"].contains { field.name.contains($0) } }
        let again = SiteForm("again", to: path, context)
        let hidden = kept.map { again.hidden($0.name, $0.value) }
        let shown = kept.filter { !$0.name.hasPrefix("form-") && !$0.value.isEmpty }.map { field -> HTML in "<dd>\(field.value)</dd>" }
        let files: HTML? = form.files.isEmpty ? nil : note(RefusalPhrases.filesAgain)
        let signIn: HTML? =
            isInside
            ? nil : "<p><a href=\"/sign-in\" target=\"_blank\" rel=\"noopener\">\(HTML(RefusalPhrases.signInAside, in: words))</a></p>"
        return page(
            RefusalPhrases.sendAgainTitle,
            """
            \(note(isInside ? RefusalPhrases.sendAgain : RefusalPhrases.sessionEnded))\(files)\(signIn)
            <dl>\(shown)</dl>
            \(again.html(button: Buttons.sendAgain, "\(hidden)"))
            """, status: Status(isInside ? 409 : 401))
    }
}
