public import Casework
public import Law
internal import Localization
public import Markup
internal import Mechanism
public import Registry

/// Certification and submission: what is missing, what is certified, what was submitted, and what comes next.
public struct SubmissionPage: Sendable {
    let sheets: [AnswerSheet]
    let standing: Standing
    let context: PageContext

    /// How the phase stands, and what the reader may do.
    public struct Standing: Sendable {
        /// Whether the reader certifies and submits.
        public let speaks: Bool
        /// Whether the second factor is asked for first.
        public let needsStepUp: Bool
        /// Whether the State asks the secretariat for help.
        public let isHelpAsked: Bool
        /// The day on which the last instrument was submitted.
        public let receivedOn: Day?
        /// The days by which reviewing States comment.
        public let comments: [DeadlineEntry]

        /// A standing.
        public init(speaks: Bool, needsStepUp: Bool, isHelpAsked: Bool, receivedOn: Day?, comments: [DeadlineEntry]) {
            self.speaks = speaks
            self.needsStepUp = needsStepUp
            self.isHelpAsked = isHelpAsked
            self.receivedOn = receivedOn
            self.comments = comments
        }
    }

    /// A page.
    public init(_ sheets: [AnswerSheet], _ standing: Standing, _ context: PageContext) {
        self.sheets = sheets
        self.standing = standing
        self.context = context
    }

    private var path: String? { sheets.first.map { SitePaths.submission($0.phase, $0.state) } }

    /// The content within the frame.
    public var html: HTML { context.complete(content) }

    private var content: HTML {
        """
        <details class="help"><summary>\(context.say(FormPhrases.whatHappens))</summary>
        <p>\(context.say(SubmissionPhrases.howItGoes)) <bdi dir="ltr" class="rule">¶25, ¶34</bdi></p></details>
        <p>\(context.say(SubmissionPhrases.whoActs)) <bdi dir="ltr" class="rule">¶18</bdi></p>
        \(next)\(sheets.map(instrument))\(help)
        """
    }

    private func instrument(_ sheet: AnswerSheet) -> HTML {
        let days = sheet.submittedOn.map { day -> HTML in
            "<span class=\"mark good\">\(context.say(AgreementPhrases.submitted(on: day)))</span> "
        }
        return """
            <section class="panel" id="\(sheet.instrument.text)"><h2>\(context.names.instrument(sheet.instrument.text))</h2>
            <p>\(days)</p>
            \(changes(sheet))\(missing(sheet))\(forms(sheet))
            </section>

            """
    }

    private func missing(_ sheet: AnswerSheet) -> HTML {
        let missing = sheet.missing
        guard !missing.isEmpty else { return "<p>\(context.say(SubmissionPhrases.complete))</p>\n" }
        return "<p>\(context.say(SubmissionPhrases.missing(missing.count)))</p>\n\(list(missing, sheet))"
    }

    private func changes(_ sheet: AnswerSheet) -> HTML? {
        guard !sheet.submittedOn.isEmpty else { return nil }
        guard !sheet.changed.isEmpty else { return "<p>\(context.say(SubmissionPhrases.unchanged))</p>\n" }
        return "<p>\(context.say(SubmissionPhrases.changed(sheet.changed.count)))</p>\n\(list(sheet.changed, sheet))"
    }

    private func list(_ questions: [SheetQuestion], _ sheet: AnswerSheet) -> HTML {
        let path = SitePaths.questionnaire(sheet.instrument, sheet.phase, sheet.state)
        let links = questions.map { question -> HTML in
            let words: HTML? = question.words.map { words -> HTML in " <span lang=\"en\" dir=\"ltr\">\(words)</span>" }
            return "<li><a href=\"\(path)#\(question.id.text)\"><bdi dir=\"ltr\">\(question.id.text)</bdi></a>\(words)</li>"
        }
        return "<ul>\(links)</ul>\n"
    }
}

extension SubmissionPage {
    /// The one step that comes next for an instrument, for who speaks for the State.
    private func forms(_ sheet: AnswerSheet) -> HTML? {
        if let certified = sheet.certification { return "\(certification(certified))\(submission(sheet))" }
        // A form that was just refused is shown with the reason, even where it would not stand here otherwise.
        if context.typed?.form == Self.submit(sheet.instrument) { return submission(sheet) }
        let isReady = sheet.missing.isEmpty && (sheet.submittedOn.isEmpty || !sheet.changed.isEmpty)
        guard standing.speaks, let path, isReady || context.typed?.form == Self.certify(sheet.instrument) else { return nil }
        let form = context.form(Self.certify(sheet.instrument), to: "\(path)/\(sheet.instrument)/certification")
        return "\(stepUp)\(form.html(button: Buttons.certify, form.check("statement", AgreementPhrases.statement)))"
    }

    /// The name of the form that certifies.
    public static func certify(_ instrument: InstrumentCode) -> String { "certify-\(instrument)" }

    /// The name of the form that submits.
    public static func submit(_ instrument: InstrumentCode) -> String { "submit-\(instrument)" }

    private func certification(_ certified: CertificationEntry) -> HTML {
        let phrase =
            certified.person.map { AgreementPhrases.certified(by: $0, on: certified.day) } ?? SubmissionPhrases.certified(on: certified.day)
        return "<p class=\"note good\">\(context.say(phrase)). \(context.say(SubmissionPhrases.certificationHolds))</p>\n"
    }

    private func submission(_ sheet: AnswerSheet) -> HTML? {
        guard standing.speaks, let path else { return nil }
        let form = context.form(Self.submit(sheet.instrument), to: "\(path)/\(sheet.instrument)")
        let button = sheet.submittedOn.isEmpty ? Buttons.submit : SubmissionPhrases.submitSupplement
        return
            "<p>\(context.say(SubmissionPhrases.submitMeaning)) <bdi dir=\"ltr\" class=\"rule\">¶34, ¶40</bdi></p>\n\(stepUp)\(form.html(button: button, ""))"
    }

    private var stepUp: HTML? {
        guard standing.needsStepUp, let path else { return nil }
        return """
            <p class="note">\(context.say(SubmissionPhrases.stepUp)) \
            <a href="/second-factor?back=\(path)">\(context.say(SubmissionPhrases.stepUpNow))</a></p>

            """
    }

    private var next: HTML? {
        guard let received = standing.receivedOn else { return nil }
        let days = standing.comments.filter { $0.metOn == nil }.map { one -> HTML in
            "<li>\(context.say(SubmissionPhrases.until(one.due, state: context.names.state(one.state))))</li>"
        }
        let list: HTML? = days.isEmpty ? nil : "<ul>\(days)</ul>"
        return """
            <section class="note good"><h2>\(context.say(SubmissionPhrases.next))</h2>
            <p>\(context.say(SubmissionPhrases.received(on: received))) <bdi dir="ltr" class="rule">¶35</bdi></p>\(list)</section>

            """
    }

    private var help: HTML? {
        guard let first = sheets.first else { return nil }
        let state: HTML? =
            standing.isHelpAsked ? "<p><span class=\"mark warn\">\(context.say(SubmissionPhrases.helpAsked))</span></p>" : nil
        return """
            <section id="help"><h2>\(context.say(SubmissionPhrases.help)) <bdi dir="ltr" class="rule">¶20</bdi></h2>
            <p>\(context.say(SubmissionPhrases.helpMeaning))</p>\(state)\(helpForm(first))
            </section>
            """
    }

    private func helpForm(_ sheet: AnswerSheet) -> HTML? {
        guard standing.speaks else { return nil }
        let form = context.form("help", to: "\(SitePaths.phase(sheet.phase, sheet.state))/help")
        let (button, value) = standing.isHelpAsked ? (SubmissionPhrases.endHelp, "no") : (SubmissionPhrases.askForHelp, "yes")
        return "\(stepUp)\(form.html(button: button, style: .second, form.hidden("isAsked", value)))"
    }
}
