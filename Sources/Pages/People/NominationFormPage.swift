public import Casework
internal import Law
internal import Localization
public import Markup
internal import Mechanism
public import Registry

/// The form by which a State nominates somebody, or the secretariat registers a note verbale (¶18, ¶27).
public struct NominationFormPage: Sendable {
    private let state: StateCode
    private let nominating: [StateCode]
    private let known: [NominationEntry]
    private let instruments: [InstrumentCode]
    private let context: PageContext

    /// The form.
    ///
    /// - Parameters:
    ///   - nominating: the States for which the reader nominates.
    ///   - known: the nominations of these States, of whom one may leave or be nominated anew.
    public init(
        of state: StateCode, nominating: [StateCode], known: [NominationEntry], instruments: [InstrumentCode], _ context: PageContext
    ) {
        self.state = state
        self.nominating = Collation(context.words.language).sorted(nominating, by: { context.names.state($0) }, then: { $0.text })
        self.known = known
        self.instruments = instruments
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        let form = context.form("nomination", to: "\(SitePaths.review(state))/nominations")
        return """
            <p>\(context.say(NominationPhrases.newExplained)) <bdi dir="ltr" class="rule">¶18, ¶27</bdi></p>
            \(form.html(button: NominationPhrases.send, takesFiles: true, "\(task(form))\(person(form))\(note(form))"))
            """
    }

    private func task(_ form: SiteForm) -> HTML {
        let states = nominating.map { (value: $0.text, label: context.names.state($0)) }
        let roles = DesignatedRole.allCases.map { (value: $0.rawValue, label: $0.phrase) }
        let boxes = instruments.map { (value: $0.text, label: "\(context.names.instrument($0.text))" as HTML) }
        let leaving = known.filter { NominationStage(rawValue: $0.stage)?.isLive ?? false }
        let nobody = [(value: "", label: context.text(NominationPhrases.nobodyLeaves))]
        return """
            \(states.count == 1 ? form.hidden("of", states[0].value) : form.choice("of", NominationPhrases.state, states))
            \(form.radios("role", NominationPhrases.role, roles))
            \(form.checks("instruments", NominationPhrases.instruments, help: NominationPhrases.instrumentsHelp, boxes))
            \(form.choice(
                "leaver", NominationPhrases.leaver, help: NominationPhrases.leaverHelp,
                nobody + leaving.map { (value: "\($0.number)", label: label($0)) }))
            """
    }

    private func label(_ entry: NominationEntry) -> String {
        let role = DesignatedRole(rawValue: entry.role).map { context.text($0.phrase) } ?? entry.role
        let state = nominating.count > 1 ? " (\(context.names.state(entry.state)))" : ""
        return "\(entry.particulars.name), \(role)\(state)"
    }

    private func person(_ form: SiteForm) -> HTML {
        var seen: Set<String> = []
        let people = known.filter { seen.insert($0.person.text).inserted }
        let new = [(value: "", label: context.text(NominationPhrases.newPerson))]
        let choice: HTML? =
            people.isEmpty
            ? nil : form.choice("person", NominationPhrases.who, new + people.map { (value: "\($0.number)", label: label($0)) })
        return """
            \(choice)\(form.line("name", NominationPhrases.name, isNeeded: true, completes: "off"))
            \(form.line("title", NominationPhrases.function, completes: "off"))
            \(form.line(
                "mail", FormPhrases.mail, help: NominationPhrases.mailHelp, kind: .email, isNeeded: true, completes: "off",
                direction: .leftToRight))
            \(form.line("telephone", NominationPhrases.telephone, kind: .tel, completes: "off", direction: .leftToRight))
            """
    }

    private func note(_ form: SiteForm) -> HTML {
        """
        \(form.line("note", NominationPhrases.note, isNeeded: true))
        \(form.file("file", NominationPhrases.file, help: NominationPhrases.fileHelp))
        """
    }
}
