public import Localization
public import Markup

/// A form of a page: labels above, help under them, a correction where it belongs, and what was typed kept.
public struct SiteForm: Sendable {
    /// How grave a button looks.
    public enum ButtonStyle: Sendable {
        case first
        case second
        case grave
    }

    private let name: String
    private let path: String
    private let context: PageContext

    /// A form.
    ///
    /// - Parameters:
    ///   - name: which form of the page it is, as `TypedForm` names it.
    ///   - path: where it is sent.
    public init(_ name: String, to path: String, _ context: PageContext) {
        self.name = name
        self.path = path
        self.context = context
    }

    /// What was typed, where this form was not taken.
    private var typed: TypedForm? { context.typed.flatMap { $0.form == name ? $0 : nil } }

    /// Whether this form was just sent and not taken.
    public var wasRefused: Bool { typed != nil }

    /// The value that a field shows: what was typed, or else what is given.
    public func value(_ field: String, or given: String) -> String { typed?.value(field) ?? given }

    /// The whole form.
    ///
    /// - Parameters:
    ///   - script: the name by which a script of ours finds the form and does more with it, such as saving while one types.
    ///   - isWide: whether it takes the width of the page.
    ///   - takesFiles: whether files go with it.
    ///   - other: a second button, with the field that says that it was chosen.
    public func html(
        button: Phrase, style: ButtonStyle = .first, script: String? = nil, isWide: Bool = false, takesFiles: Bool = false,
        other: (button: Phrase, field: String)? = nil, _ content: HTML
    ) -> HTML {
        let encoding: HTML? = takesFiles ? " enctype=\"multipart/form-data\"" : nil
        let behaviour: HTML? = script.map { " data-script=\"\($0)\"" }
        let width: HTML? = isWide ? " class=\"wide\"" : nil
        let choice = other.map { other -> HTML in
            " <button class=\"second\" name=\"\(other.field)\" value=\"yes\">\(context.say(other.button))</button>"
        }
        return """
            <form method="post" action="\(path)"\(encoding)\(behaviour)\(width)>
            \(seal)\(notes)\(content)
            <p class="actions"><button\(Self.mark(style))>\(context.say(button))</button>\(choice)</p>
            </form>

            """
    }

    private static func mark(_ style: ButtonStyle) -> HTML? {
        switch style {
        case .first: nil
        case .second: " class=\"second\""
        case .grave: " class=\"grave\""
        }
    }

    private var seal: HTML? {
        context.seal.map { seal -> HTML in
            "\(hidden(FormSeal.tokenField, seal.token))\(hidden(FormSeal.requestField, typed?.value(FormSeal.requestField) ?? seal.request()))"
        }
    }

    /// What stands against the form as a whole, and how much is to be corrected.
    private var notes: HTML? {
        guard let typed, !typed.notes.isEmpty || !typed.corrections.isEmpty else { return nil }
        let count: HTML? =
            typed.corrections.isEmpty ? nil : "<p>\(context.say(RefusalPhrases.corrections(typed.corrections.count)))</p>"
        return "<div class=\"note bad\" role=\"alert\">\(typed.notes.map { note -> HTML in "<p>\(context.say(note))</p>" })\(count)</div>"
    }

    /// A field that nobody sees.
    public func hidden(_ field: String, _ value: String) -> HTML { "<input type=\"hidden\" name=\"\(field)\" value=\"\(value)\">" }

    /// The identifier of a field on the page.
    private func id(_ field: String) -> String { "\(name)-\(field)" }

    /// A field within its label, help and correction.
    private func framed(_ field: String, _ label: Phrase, _ help: Phrase?, _ input: HTML) -> HTML {
        """
        <div class="field">
        <label for="\(id(field))">\(context.say(label))</label>
        \(self.help(field, help))\(correction(field))\(input)
        </div>

        """
    }

    private func help(_ field: String, _ help: Phrase?) -> HTML? {
        help.map { help -> HTML in "<p class=\"help\" id=\"\(id(field))-help\">\(context.say(help))</p>" }
    }

    private func correction(_ field: String) -> HTML? {
        typed?.corrections[field].map { correction -> HTML in
            "<p class=\"correction\" id=\"\(id(field))-correction\">\(context.say(correction))</p>"
        }
    }

    /// The attributes by which help and correction are heard with the field.
    private func attributes(_ field: String, _ help: Phrase?) -> HTML {
        let isWrong = typed?.corrections[field] != nil
        let described = [help.map { _ in "\(id(field))-help" }, isWrong ? "\(id(field))-correction" : nil].compactMap(\.self)
        let description: HTML? = described.isEmpty ? nil : " aria-describedby=\"\(described.joined(separator: " "))\""
        let invalid: HTML? = isWrong ? " aria-invalid=\"true\"" : nil
        return "\(description)\(invalid)"
    }

    /// The kinds of fields of one line.
    public enum LineKind: String, Sendable {
        case text
        case email
        case tel
        case date
        case number
        case password
    }

    /// A field of one line.
    ///
    /// - Parameter completes: what the browser may fill in, as HTML names it: `username`, `one-time-code`, `off`.
    public func line(
        _ field: String, _ label: Phrase, help: Phrase? = nil, value: String = "", kind: LineKind = .text, isNeeded: Bool = false,
        isShort: Bool = false, completes: String? = nil, direction: Language.Direction? = nil
    ) -> HTML {
        let shown = kind == .password ? "" : self.value(field, or: value)
        let needed: HTML? = isNeeded ? " required" : nil
        let short: HTML? = isShort ? " class=\"short\"" : nil
        let completion: HTML? = completes.map { " autocomplete=\"\($0)\"" }
        let writing: HTML? = direction.map { " dir=\"\($0.rawValue)\"" }
        let input: HTML = """
            <input type="\(kind.rawValue)" id="\(id(field))" name="\(field)" value="\(shown)"\
            \(needed)\(short)\(completion)\(writing)\(attributes(field, help))>
            """
        return framed(field, label, help, input)
    }

    /// A field for a text of several lines.
    ///
    /// - Parameter mostWords: a limit in words, which a script shows while one writes.
    public func area(
        _ field: String, _ label: Phrase, help: Phrase? = nil, value: String = "", rows: Int = 6, language: String? = nil,
        mostWords: Int? = nil, isNeeded: Bool = false
    ) -> HTML {
        let needed: HTML? = isNeeded ? " required" : nil
        let limit: HTML? = mostWords.map { " data-most-words=\"\($0)\"" }
        let tongue: HTML = language.map { code -> HTML in " lang=\"\(code)\" dir=\"auto\"" } ?? " dir=\"auto\""
        // A line break right after the tag is not part of the text; without it one at the beginning of the text would be lost.
        let input: HTML = """
            <textarea id="\(id(field))" name="\(field)" rows="\(rows)"\(needed)\(tongue)\(limit)\(attributes(field, help))>
            \(self.value(field, or: value))</textarea>
            """
        return framed(field, label, help, input)
    }

    /// One of several, as a list that folds.
    public func choice(
        _ field: String, _ label: Phrase, help: Phrase? = nil, _ options: [(value: String, label: String)], chosen: String = ""
    )
        -> HTML
    {
        let chosen = value(field, or: chosen)
        let list = options.map { option -> HTML in
            let mark: HTML? = option.value == chosen ? " selected" : nil
            return "<option value=\"\(option.value)\"\(mark)>\(option.label)</option>"
        }
        return framed(field, label, help, "<select id=\"\(id(field))\" name=\"\(field)\"\(attributes(field, help))>\(list)</select>")
    }

    /// One of several, all to be seen.
    public func radios(
        _ field: String, _ legend: Phrase, help: Phrase? = nil, _ options: [(value: String, label: Phrase)], chosen: String = ""
    )
        -> HTML
    {
        let chosen = value(field, or: chosen)
        let list = options.map { option -> HTML in
            let mark: HTML? = option.value == chosen ? " checked" : nil
            return "<label><input type=\"radio\" name=\"\(field)\" value=\"\(option.value)\"\(mark)> \(context.say(option.label))</label>"
        }
        return group(field, legend, help, list)
    }

    /// Any of several, all to be seen.
    public func checks(
        _ field: String, _ legend: Phrase, help: Phrase? = nil, _ options: [(value: String, label: HTML)], chosen: Set<String> = []
    ) -> HTML {
        let chosen = typed.map { Set($0.fields[field] ?? []) } ?? chosen
        let list = options.map { option -> HTML in
            let mark: HTML? = chosen.contains(option.value) ? " checked" : nil
            return "<label><input type=\"checkbox\" name=\"\(field)\" value=\"\(option.value)\"\(mark)> \(option.label)</label>"
        }
        return group(field, legend, help, list)
    }

    private func group(_ field: String, _ legend: Phrase, _ help: Phrase?, _ list: [HTML]) -> HTML {
        """
        <fieldset\(attributes(field, help))><legend>\(context.say(legend))</legend>
        \(self.help(field, help))\(correction(field))<div class="choices">\(list)</div>
        </fieldset>

        """
    }

    /// Something that one says yes to.
    public func check(_ field: String, _ label: Phrase, isNeeded: Bool = false, isChosen: Bool = false) -> HTML {
        let isChosen = typed.map { $0.value(field) != nil } ?? isChosen
        let mark: HTML? = isChosen ? " checked" : nil
        let needed: HTML? = isNeeded ? " required" : nil
        return """
            <div class="field">\(correction(field))<span class="choices"><label><input type="checkbox" id="\(id(field))" name="\(field)" value="yes"\
            \(mark)\(needed)\(attributes(field, nil))> \(context.say(label))</label></span></div>

            """
    }

    /// A file.
    public func file(_ field: String, _ label: Phrase, help: Phrase? = nil, isNeeded: Bool = false) -> HTML {
        let needed: HTML? = isNeeded ? " required" : nil
        return framed(field, label, help, "<input type=\"file\" id=\"\(id(field))\" name=\"\(field)\"\(needed)\(attributes(field, help))>")
    }
}
