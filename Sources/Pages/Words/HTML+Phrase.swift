public import Localization
public import Markup

extension HTML {
    /// A phrase in a language: its words and values are escaped, each value in `<bdi>`, each slot filled with a piece of the page.
    ///
    ///     HTML(Phrase("Read {guide} first.", ["guide": .slot]), in: words, ["guide": link])
    public init(_ phrase: Phrase, in words: Catalogue, _ slots: [String: HTML] = [:]) {
        self = words.pieces(of: phrase).map { piece -> HTML in
            switch piece {
            case .words(let text): "\(text)"
            case .value(let text): "<bdi>\(text)</bdi>"
            case .slot(let name): slots[name] ?? "{\(name)}"
            }
        }.joined()
    }
}
