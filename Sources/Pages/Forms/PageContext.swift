public import Law
public import Localization
public import Markup

/// What every page is written with: the words and names of the reader's language, the day, and what forms need.
public struct PageContext: Sendable {
    /// The words of the reader's language.
    public let words: Catalogue
    /// The names of States and instruments in it.
    public let names: SiteNames
    /// The day for which lateness is told.
    public let today: Day
    /// What forms carry; none for who is not signed in, and for pages to be printed.
    public let seal: FormSeal?
    /// The form that was just sent and not taken.
    public let typed: TypedForm?

    /// What a page is written with.
    public init(_ words: Catalogue, _ names: SiteNames, today: Day, seal: FormSeal? = nil, typed: TypedForm? = nil) {
        self.words = words
        self.names = names
        self.today = today
        self.seal = seal
        self.typed = typed
    }

    /// A phrase in the reader's language, as a piece of the page.
    public func say(_ phrase: Phrase, _ slots: [String: HTML] = [:]) -> HTML { HTML(phrase, in: words, slots) }

    /// A phrase as text, for an attribute.
    public func text(_ phrase: Phrase) -> String { words.text(phrase) }

    /// A day in the reader's language.
    public func day(_ day: Day) -> HTML { "<bdi>\(words.formats.day(day))</bdi>" }

    /// A form of this page.
    public func form(_ name: String, to path: String) -> SiteForm { SiteForm(name, to: path, self) }

    /// The content of a page, below what stands against a form that is no longer on it: what it asked for was done by somebody meanwhile.
    public func complete(_ content: HTML) -> HTML {
        guard let typed, !typed.notes.isEmpty, !content.text.contains("role=\"alert\"") else { return content }
        return "<div class=\"note bad\" role=\"alert\">\(typed.notes.map { note -> HTML in "<p>\(say(note))</p>" })</div>\n\(content)"
    }

    /// A button alone, which sends what it stands for.
    public func button(_ phrase: Phrase, to path: String, _ hidden: [String: String] = [:], style: SiteForm.ButtonStyle = .second) -> HTML {
        let form = form(path, to: path)
        return form.html(
            button: phrase, style: style, HTML.joining(hidden.sorted { $0.key < $1.key }.map { form.hidden($0.key, $0.value) }))
    }
}

extension HTML {
    /// Pieces one after the other.
    static func joining(_ pieces: [HTML]) -> HTML { pieces.joined() }
}
