/// An option without a value: it stands or it does not.
package struct Flag: Sendable {
    /// The name without its dashes.
    package let name: String
    /// One letter that stands for the name after a single dash.
    package let letter: Character?
    /// One short clause.
    package let abstract: String

    /// A flag.
    package init(_ name: String, letter: Character? = nil, _ abstract: String) {
        self.name = name
        self.letter = letter
        self.abstract = abstract
    }

    /// The name as it is written.
    var written: String { "--\(name)" }

    static let help = Flag("help", letter: "h", "show this help")
    static let version = Flag("version", "show the version")
}
