/// What may stand as the name of who contributes to the seed of a draw.
public enum ContributionName {
    /// The most characters that a name may have.
    public static let mostCharacters = 100

    /// Whether a text is one line that can be told from others on paper: not empty, no control characters, no space at either end.
    public static func isAccepted(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last, !first.isWhitespace, !last.isWhitespace else { return false }
        return text.count <= mostCharacters && text.unicodeScalars.allSatisfy(isVisible)
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: scalar == "\u{200C}" || scalar == "\u{200D}"
        default: true
        }
    }
}
