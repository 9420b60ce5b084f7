internal import Localization

extension Phrase {
    /// Phrases in a row, such as names of languages, with commas between them.
    static func row(_ phrases: [Phrase]) -> Phrase {
        guard let first = phrases.first else { return Phrase("{all}", ["all": .text("")]) }
        return phrases.dropFirst().reduce(first) { row, next in
            Phrase("{first}, {next}", ["first": .phrase(row), "next": .phrase(next)])
        }
    }
}
