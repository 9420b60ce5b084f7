public import Localization

/// A form that was not taken: what was typed, and what is to be corrected, all at once and each at its field.
public struct TypedForm: Sendable {
    /// Which form of the page it is.
    public let form: String
    /// What was typed, by field; a field that can be chosen several times has all its values.
    public let fields: [String: [String]]
    /// What is to be corrected, by field.
    public let corrections: [String: Phrase]
    /// What stands against it as a whole, such as a rule.
    public let notes: [Phrase]

    /// A form that was not taken.
    public init(_ form: String, _ fields: [String: [String]], corrections: [String: Phrase] = [:], notes: [Phrase] = []) {
        self.form = form
        self.fields = fields
        self.corrections = corrections
        self.notes = notes
    }

    /// What was typed in a field.
    public func value(_ field: String) -> String? { fields[field]?.first }
}
