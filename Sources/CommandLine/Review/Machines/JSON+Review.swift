internal import Casework
internal import JSONText
internal import Law
internal import Registry

extension JSON {
    /// A day as `YYYY-MM-DD`, or `null`.
    static func optional(_ day: Day?) -> JSON { .optional(day?.description) }
    /// An integer, or `null`.
    static func optional(_ number: Int?) -> JSON { number.map { .integer($0) } ?? .null }
    /// The codes of States.
    static func states(_ states: [StateCode]) -> JSON { .strings(states.map(\.text)) }
    /// The codes of instruments.
    static func instruments(_ instruments: [InstrumentCode]) -> JSON { .strings(instruments.map(\.text)) }
    /// A text with its language, or `null`.
    static func optional(_ text: DossierText?) -> JSON { text?.json ?? .null }
}

extension DossierText {
    /// The text for machines.
    var json: JSON { ["language": .string(language), "words": .integer(words), "text": .string(body)] }
}

extension AgreementEntry {
    /// The agreement for machines.
    var json: JSON { ["state": .string(state.text), "version": .integer(version), "day": .string("\(day)")] }
}
