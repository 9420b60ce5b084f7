public import Casework
internal import Localization
internal import Markup
public import Registry

/// Who agreed to which version of a text, who is missing, and the button of who may agree (¶39).
public struct AgreementSection: Sendable {
    let version: Int
    let agreements: [AgreementEntry]
    let parties: [StateCode]
    /// The State for which the reader may agree; none where the reader may not, or it is too early.
    let voice: StateCode?
    let needsStepUp: Bool
    let path: String

    /// The agreements to the version at hand.
    ///
    /// - Parameters:
    ///   - parties: those who must agree.
    ///   - voice: the State for which the reader may agree now.
    ///   - path: where the page is; the form goes to `agreement` below it.
    public init(
        version: Int, _ agreements: [AgreementEntry], of parties: [StateCode], voice: StateCode?, needsStepUp: Bool, path: String
    ) {
        self.version = version
        self.agreements = agreements
        self.parties = parties
        self.voice = voice
        self.needsStepUp = needsStepUp
        self.path = path
    }

    /// The name of the form.
    public static let form = "agreement"

    func html(_ context: PageContext) -> HTML {
        let blocks = OutcomeBlocks(context)
        return """
            <section id="agreement">
            <h2>\(context.say(OutcomePhrases.agreement)) \(blocks.rule(39))</h2>
            <p>\(context.say(OutcomePhrases.agreementMeans))</p>
            <p class="status"><span class="mark">\(context.say(AgreementPhrases.version(version)))</span>
            \(context.say(AgreementPhrases.count(agreed, of: parties.count)))</p>
            \(table(context, blocks))\(button(context))
            </section>

            """
    }

    private var agreed: Int { parties.count { agreement(of: $0) != nil } }

    private func agreement(of state: StateCode) -> AgreementEntry? { agreements.first { $0.state == state } }

    private func table(_ context: PageContext, _ blocks: OutcomeBlocks) -> HTML {
        let rows = blocks.sorted(parties).map { state -> HTML in
            let given: HTML =
                agreement(of: state).map { one -> HTML in
                    "<span class=\"mark good\">\(context.say(OutcomePhrases.agreedVersion(one.version, on: one.day)))</span>"
                } ?? "<span class=\"mark warn\">\(context.say(OutcomePhrases.notYet))</span>"
            return "<tr><th scope=\"row\"><bdi>\(context.names.state(state))</bdi></th><td>\(given)</td></tr>\n"
        }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(context.text(OutcomePhrases.column))"><table>
            <thead><tr><th scope="col">\(context.say(OutcomePhrases.state))</th><th scope="col">\(context.say(OutcomePhrases.agreedTo))</th></tr></thead>
            <tbody>\(rows)</tbody>
            </table></div>

            """
    }

    /// The form of who may agree; a reader whose State has agreed is told so.
    private func button(_ context: PageContext) -> HTML? {
        guard let voice else { return nil }
        let form = context.form(Self.form, to: "\(path)/agreement")
        guard agreement(of: voice) == nil || form.wasRefused else {
            return "<p class=\"note good\">\(context.say(OutcomePhrases.youAgreed))</p>"
        }
        return form.html(button: OutcomePhrases.agreeForState, "\(form.hidden("version", "\(version)"))\(stepUp(context))")
    }

    private func stepUp(_ context: PageContext) -> HTML? {
        guard needsStepUp else { return nil }
        return """
            <p class="note">\(context.say(OutcomePhrases.stepUp))
            <a href="/second-factor?back=\(path)">\(context.say(OutcomePhrases.showSecondFactor))</a></p>
            """
    }
}
