public import Casework
public import Law
internal import Localization
public import Markup
public import Mechanism

/// What the State under review opens to others, and what each audience reads (¶40, ¶41).
public struct DisclosurePage: Sendable {
    let model: Model
    let context: PageContext
    let blocks: OutcomeBlocks

    /// Something that can be opened.
    public struct Choice: Hashable, Sendable {
        /// What kind of thing.
        public let record: DisclosedRecord
        /// Which one, as acts name it; empty for all of the kind.
        public let part: String
        /// What it is called; none for all of the kind.
        public let name: String?
        /// By what it is open already, to the widest audience.
        public let open: [Audience: Day]

        /// Something that can be opened.
        public init(_ record: DisclosedRecord, part: String, name: String?, open: [Audience: Day]) {
            self.record = record
            self.part = part
            self.name = name
            self.open = open
        }

        /// The choice as a field of a form has it: `dialogue:41`.
        public var field: String { "\(record.rawValue):\(part)" }

        /// What it is called.
        var phrase: Phrase {
            name.map { DisclosurePhrases.part(record.phrase, $0) } ?? DisclosurePhrases.whole(record.phrase)
        }
    }

    /// What the page shows.
    public struct Model: Sendable {
        /// What can be opened, or is open.
        public var choices: [Choice] = []
        /// What was opened.
        public var opened: [(choice: Choice, audience: Audience, day: Day)] = []
        /// The audience whose reading is shown.
        public var audience: Audience = .parties
        /// What they read now, and what they would read.
        public var preview: DisclosurePreview?
        /// What is about to be opened; nothing while it is being chosen.
        public var chosen: [Choice] = []
        /// Whether the second factor is asked for before it is opened.
        public var needsStepUp = false
        /// Where the phase is, from the root of the site.
        public var path: String

        /// A page of a phase.
        public init(path: String) { self.path = path }
    }

    /// The page of a State.
    public init(_ model: Model, _ context: PageContext) {
        self.model = model
        self.context = context
        blocks = OutcomeBlocks(context)
    }

    /// The name of the form.
    public static let form = "disclosure"

    /// The content within the frame.
    public var html: HTML { context.complete(content) }

    private var content: HTML {
        let isPreview = !model.chosen.isEmpty
        return """
            \(blocks.help([DisclosurePhrases.help, DisclosurePhrases.final, DisclosurePhrases.never]))
            <p class="note warn">\(context.say(DisclosurePhrases.final)) \(blocks.rule(40)) \(blocks.rule(41))</p>
            \(isPreview ? confirmation : "\(opened)\(form)\(asSeen)")
            """
    }

    private var opened: HTML {
        guard !model.opened.isEmpty else {
            return
                "<section id=\"open\"><h2>\(context.say(DisclosurePhrases.open))</h2><p>\(context.say(DisclosurePhrases.nothingOpen))</p></section>"
        }
        let columns = [DisclosurePhrases.what, DisclosurePhrases.audience, DisclosurePhrases.since]
        let rows = model.opened.map { one -> HTML in
            """
            <tr><th scope="row">\(context.say(one.choice.phrase))</th><td>\(context.say(one.audience.phrase))</td><td>\(context.day(one.day))</td></tr>

            """
        }
        return """
            <section id="open"><h2>\(context.say(DisclosurePhrases.open))</h2>
            <div class="scroll" tabindex="0" role="region" aria-label="\(context.text(DisclosurePhrases.open))"><table>
            <thead><tr>\(columns.map { column -> HTML in "<th scope=\"col\">\(context.say(column))</th>" })</tr></thead>
            <tbody>\(rows)</tbody></table></div></section>

            """
    }

    private var form: HTML {
        guard !model.choices.isEmpty else { return "<p class=\"note\">\(context.say(DisclosurePhrases.nothingToOpen))</p>" }
        let form = context.form(Self.form, to: "\(model.path)/disclosures")
        let options = model.choices.map { choice -> (value: String, label: HTML) in (value: choice.field, label: label(choice)) }
        let audiences = Audience.allCases.map { (value: $0.rawValue, label: $0.phrase) }
        let fields: HTML = """
            \(form.hidden("step", "preview"))\
            \(form.checks("things", DisclosurePhrases.things, options))\(form.radios("audience", DisclosurePhrases.toWhom, audiences, chosen: Audience.parties.rawValue))
            """
        return """
            <section id="choose" class="stacked-choices"><h2>\(context.say(DisclosurePhrases.choose)) \(blocks.rule(40)) \(blocks.rule(41))</h2>
            \(form.html(button: DisclosurePhrases.preview, style: .second, fields))</section>

            """
    }

    private func label(_ choice: Choice) -> HTML {
        let marks = Audience.allCases.compactMap { audience in
            choice.open[audience].map { day -> HTML in
                " <span class=\"mark good\">\(context.say(audience.phrase)), \(context.say(DisclosurePhrases.openSince(day)))</span>"
            }
        }
        return "<span>\(context.say(choice.phrase))\(marks)</span>"
    }

    /// What would be opened, and the button that opens it.
    private var confirmation: HTML {
        let form = context.form(Self.form, to: "\(model.path)/disclosures")
        let hidden = model.chosen.map { form.hidden("things", $0.field) }
        let fields: HTML = """
            \(form.hidden("step", "record"))\(form.hidden("audience", model.audience.rawValue))\(hidden)\(stepUp)
            """
        let list = model.chosen.map { choice -> HTML in "<li>\(context.say(choice.phrase))</li>" }
        return """
            <section id="preview"><h2>\(context.say(DisclosurePhrases.wouldOpen))</h2>
            <ul>\(list)</ul>
            \(model.preview.map { AudienceView($0, context).difference })
            \(form.html(button: DisclosurePhrases.record, style: .grave, fields))
            <p><a href="\(model.path)/disclosure">\(context.say(DisclosurePhrases.otherChoice))</a></p></section>

            """
    }

    private var stepUp: HTML? {
        guard model.needsStepUp else { return nil }
        return """
            <p class="note">\(context.say(OutcomePhrases.stepUp))
            <a href="/second-factor?back=\(model.path)/disclosure">\(context.say(OutcomePhrases.showSecondFactor))</a></p>
            """
    }

    /// The phase as an audience reads it now, with the choice of the audience.
    private var asSeen: HTML {
        let links = Audience.allCases.map { audience -> HTML in
            let here: HTML? = audience == model.audience ? " aria-current=\"page\"" : nil
            return
                "<li><a href=\"\(model.path)/disclosure?audience=\(audience.query)#seen\"\(here)>\(context.say(audience.phrase))</a></li>"
        }
        return """
            <section id="seen"><h2>\(context.say(DisclosurePhrases.asSeen))</h2>
            <nav class="tabs" aria-label="\(context.text(DisclosurePhrases.audience))"><ul>\(links)</ul></nav>
            \(model.preview.map { AudienceView($0, context).now })</section>

            """
    }
}

extension Audience {
    /// The audience as an address names it.
    public var query: String {
        switch self {
        case .parties: "parties"
        case .everybody: "everybody"
        }
    }
}
