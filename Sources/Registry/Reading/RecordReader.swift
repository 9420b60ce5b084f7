import Law

/// Reads the values of one row; what is wrong is noted, and reading goes on, so that a row with two faults shows both.
struct RecordReader {
    let record: Record
    private(set) var corrections: [Correction] = []
    /// Everything so far was there and right, so that the row can be used.
    private(set) var isSound = true

    init(_ record: Record) { self.record = record }

    /// A text that may be empty.
    mutating func optionalText(_ column: String) -> String {
        guard let text = record.text(column) else {
            isSound = false
            return ""
        }
        return text
    }

    /// A text that must not be empty.
    mutating func text(_ column: String) -> String {
        guard let text = record.text(column) else { return optionalText(column) }
        if text.isEmpty { note(.empty, in: column) }
        return text
    }

    /// A text in the six languages.
    mutating func texts(_ name: String) -> MultilingualText {
        var texts: [String] = []
        for column in MultilingualText.columns(name) { texts.append(text(column)) }
        return MultilingualText(texts)
    }

    /// A text of a form; it may be empty only where that is said.
    mutating func text(_ column: String, as form: ValueForm, orEmpty: Bool = false) -> String {
        let text = orEmpty ? optionalText(column) : text(column)
        if !text.isEmpty, !form.fits(text) { note(.wrongForm(expected: form.description), in: column) }
        return text
    }

    /// A word of a closed list.
    mutating func word<Word: RawRepresentable & CaseIterable>(_ column: String) -> Word? where Word.RawValue == String {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        if let word = Word(rawValue: text) { return word }
        note(.unknownWord(Word.allCases.map(\.rawValue)), in: column)
        return nil
    }

    /// A day, or none where the value is empty.
    mutating func optionalDay(_ column: String) -> Day? {
        let text = optionalText(column)
        guard !text.isEmpty else { return nil }
        if let day = Day(text) { return day }
        note(.noSuchDay, in: column)
        return nil
    }

    /// A day that must be given.
    mutating func day(_ column: String) -> Day? {
        let text = text(column)
        return text.isEmpty ? nil : optionalDay(column)
    }

    /// A number from 1, or none where the value is empty.
    mutating func optionalNumber(_ column: String) -> Int? { Int(text(column, as: .number, orEmpty: true)) }

    /// A code that stands in another table; where that table could not be read, the code is taken as it is.
    mutating func code(_ column: String, in known: KnownCodes, orEmpty: Bool = false) -> String {
        let text = orEmpty ? optionalText(column) : text(column)
        if !text.isEmpty, !known.mayContain(text) { note(.unknownCode(in: known.table, codes: known.listed), in: column) }
        return text
    }

    /// Notes that the value of a column is wrong.
    mutating func note(_ fault: RegistryFault, in column: String, under basis: Provision? = nil) {
        isSound = false
        guard let given = record.text(column) else { return }
        corrections.append(Correction(fault, at: record.place(column), given: given, under: basis))
    }
}
