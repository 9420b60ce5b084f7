public import Casework
public import Law
internal import Localization
public import Markup
internal import Mechanism
public import Registry

/// Preliminary consultations of one phase: what is agreed, what is proposed, and who has agreed (¶31, ¶50).
public struct ArrangementsPage: Sendable {
    /// The figures and last days of the rules.
    public struct Limits: Sendable {
        /// The last day for the answers (¶34).
        public let answers: Day
        /// The last day for feedback, once the answers are there (¶35).
        public let comments: Day?
        /// How many languages there usually are (¶50).
        public let usualLanguages: Int
        /// How many there are exceptionally (¶50).
        public let mostLanguages: Int

        /// The limits of a phase.
        public init(answers: Day, comments: Day?, usualLanguages: Int, mostLanguages: Int) {
            self.answers = answers
            self.comments = comments
            self.usualLanguages = usualLanguages
            self.mostLanguages = mostLanguages
        }
    }

    let state: StateCode
    let phase: Int
    let agreed: ArrangementsEntry?
    let proposed: ArrangementsEntry?
    let parties: [StateCode]
    let limits: Limits
    let voice: StateCode?
    let context: PageContext

    /// The page of a phase.
    ///
    /// - Parameters:
    ///   - parties: the States that have to agree.
    ///   - voice: the State for which the reader may propose and agree; none for who only reads.
    public init(_ phase: PhaseDossier, of state: StateCode, parties: [StateCode], limits: Limits, voice: StateCode?, _ context: PageContext)
    {
        self.state = state
        self.phase = phase.number
        agreed = phase.arrangements.last { $0.isAgreed }
        proposed = phase.arrangements.last { !$0.isAgreed }
        self.parties = parties
        self.limits = limits
        self.voice = voice
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML { context.complete(whole) }

    private var whole: HTML {
        """
        <details class="help"><summary>\(say(FormPhrases.whatHappens))</summary>
        <p>\(say(ArrangementsPhrases.explanation)) <bdi dir="ltr" class="rule">¶31, ¶50</bdi></p></details>
        <h2>\(say(ArrangementsPhrases.agreed))</h2>
        \(agreed.map(content) ?? "<p class=\"note\">\(say(ArrangementsPhrases.nothingAgreed))</p>\n")
        <h2 id="proposal">\(say(ArrangementsPhrases.proposed))</h2>
        \(proposal)
        \(form)
        """
    }

    func say(_ phrase: Phrase) -> HTML { context.say(phrase) }

    /// What a version holds.
    private func content(_ entry: ArrangementsEntry) -> HTML {
        let days: [(Phrase, Day?, Phrase)] = [
            (ArrangementsPhrases.answersDue, entry.answersDue, ArrangementsPhrases.noDay),
            (ArrangementsPhrases.commentsDue, entry.commentsDue, ArrangementsPhrases.noDay),
            (ArrangementsPhrases.listDue, entry.listDue, SitePhrases.noDay),
            (ArrangementsPhrases.summaryDue, entry.summaryDue, SitePhrases.noDay),
        ]
        let lines = days.map { label, day, none -> HTML in
            "<dt>\(say(label))</dt><dd>\(day.map { context.day($0) } ?? "<span class=\"quiet\">\(say(none))</span>")</dd>\n"
        }
        return """
            <section class="panel">
            <p><span class="mark">\(say(AgreementPhrases.version(entry.version)))</span></p>
            <dl class="facts"><dt>\(say(ArrangementsPhrases.languages))</dt><dd>\(names(of: entry.languages))</dd>
            \(lines)</dl>
            <h3>\(say(ArrangementsPhrases.text))</h3>
            <div class="entry"><div class="text" lang="\(entry.text.language)" dir="auto">\(entry.text.body)</div></div>
            </section>

            """
    }

    private func names(of codes: [String]) -> String {
        context.words.formats.list(codes.map { code in WorkingLanguage(rawValue: code).map { context.text($0.phrase) } ?? code })
    }

    /// What waits for agreement, who has agreed, and who not.
    private var proposal: HTML {
        guard let proposed else { return "<p class=\"quiet\">\(say(ArrangementsPhrases.nothingProposed))</p>\n" }
        let given = proposed.agreements.map { agreement -> HTML in
            let name = context.names.state(agreement.state)
            return "<li>\(say(AgreementPhrases.agreed(by: name, version: agreement.version, on: agreement.day)))</li>\n"
        }
        let missing = parties.filter { party in !proposed.agreements.contains { $0.state == party } }
        let waiting: HTML? =
            missing.isEmpty ? nil : "<li>\(say(AgreementPhrases.missing(missing.map { context.names.state($0) })))</li>\n"
        return """
            \(content(proposed))
            <p>\(say(AgreementPhrases.count(given.count, of: parties.count)))</p>
            <ul>\(given)\(waiting)</ul>
            \(agreement(to: proposed, missing))
            """
    }

    /// The button of a State that has not agreed yet.
    private func agreement(to proposal: ArrangementsEntry, _ missing: [StateCode]) -> HTML? {
        guard let voice, missing.contains(voice) else { return nil }
        let form = context.form("agreement", to: "\(SitePaths.arrangements(phase, state))/agreement")
        return form.html(button: ArrangementsPhrases.agree(proposal.version), form.hidden("version", "\(proposal.version)"))
    }
}
