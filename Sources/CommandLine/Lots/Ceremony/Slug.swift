private import Foundation

/// The name of a person or State as it can stand in the name of a file: `cote-d-ivoire`.
struct Slug {
    /// Small Latin letters, digits and hyphens; never empty.
    let text: String

    /// A name in any script, brought into Latin letters where that is possible.
    init(_ name: String) {
        let latin = name.applyingTransform(StringTransform("Any-Latin; Latin-ASCII; Lower"), reverse: false) ?? name
        let words = latin.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let text = words.joined(separator: "-").prefix(60)
        self.text = text.isEmpty ? "contribution" : String(text)
    }
}
