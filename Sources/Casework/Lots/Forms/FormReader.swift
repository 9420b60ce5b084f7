internal import JSONText
internal import Law
internal import Lots

/// Reads the values of a file that is exchanged for a draw; what is wrong is noted, and reading goes on.
struct FormReader {
    let file: String
    private(set) var corrections: [Correction] = []

    init(_ file: String) { self.file = file }

    /// The JSON text of some bytes, or where it is none, the end of reading.
    static func root(_ bytes: [UInt8], from file: String) throws(Corrections) -> FormValue {
        do throws(JSONFault) {
            return FormValue(try JSON(reading: bytes))
        } catch {
            let place = Correction.Place(file, line: error.line, column: "character \(error.column)")
            throw Corrections([Correction(FormFault.notJSON("\(error.reason)"), at: place)])
        }
    }

    /// Throws what was noted, if anything was.
    func finish() throws(Corrections) {
        if !corrections.isEmpty { throw Corrections(corrections) }
    }

    mutating func note(_ fault: FormFault, at value: FormValue, under basis: Provision? = nil) {
        let place = Correction.Place(file, column: value.path.isEmpty ? nil : value.path)
        corrections.append(Correction(fault, at: place, given: fault == .secret ? nil : value.given, under: basis))
    }

    /// Notes each member that an object of this kind does not have, and whatever is no object.
    mutating func expect(_ names: [String], in value: FormValue) {
        if value.json?.members == nil { noteForm("an object", at: value) }
        for name in value.names where !names.contains(name) { note(.unknownName(names), at: value[name]) }
    }

    /// One certain text.
    mutating func word(_ word: String, _ value: FormValue) {
        if value.json?.text != word { noteForm(word, at: value) }
    }

    /// The name of a contribution.
    mutating func name(_ value: FormValue) -> String {
        guard let text = value.json?.text else {
            noteForm("a name", at: value)
            return ""
        }
        if !ContributionName.isAccepted(text) { note(.noName, at: value) }
        return text
    }

    /// Bytes in lower-case hexadecimal digits.
    mutating func bytes(_ count: Int, _ value: FormValue) -> [UInt8] {
        if let bytes = value.json?.text.flatMap({ Lots.bytes(hexadecimal: $0) }), bytes.count == count { return bytes }
        noteForm("\(2 * count) lower-case hexadecimal digits", at: value)
        return []
    }

    /// A hash in lower-case hexadecimal digits.
    mutating func hash(_ value: FormValue) -> String { hexadecimal(bytes(32, value)) }

    /// A day of the calendar.
    mutating func day(_ value: FormValue) -> Day {
        if let day = value.json?.text.flatMap({ Day($0) }) { return day }
        noteForm("a day of the calendar as YYYY-MM-DD", at: value)
        return Day(number: 0)
    }

    /// The values of a list that holds at least one.
    mutating func list(_ value: FormValue) -> [FormValue] {
        if value.elements.isEmpty { noteForm("a list that is not empty", at: value) }
        return value.elements
    }

    private mutating func noteForm(_ expected: String, at value: FormValue) {
        guard value.isLookedFor else { return }
        note(value.json == nil ? .missing(expected) : .wrongForm(expected), at: value)
    }
}
