public import Law

extension RegistryFault: CorrectionReason {
    public var wrong: String {
        switch self {
        case .empty: "the value is empty"
        case .notEmpty: "the value does not belong here"
        case .wrongForm: "the value has another form"
        case .noSuchDay: "there is no such day"
        case .unknownWord: "the word is not known"
        case .unknownCode: "the code is not known"
        case .duplicate(_, let line): "the same stands in line \(line)"
        case .missingRow: "the row is missing"
        case .tooEarly(let other, let day): "the day comes before \(other) (\(day))"
        case .unsigned(let action): "\(action.rawValue) needs a signature first"
        case .accessionAfterSignature: "a State that has signed ratifies and does not accede"
        case .unexplainedDate: "the State is party, on a day that is not given"
        case .unsourced(let confidence): "the row is of \(confidence.rawValue) confidence, without source and note"
        case .protocolWithoutConvention: "the State is party to the Protocol and not to the Convention"
        case .reservationWithoutStatus: "the State neither signed nor joined the instrument"
        }
    }

    public var expected: String {
        switch self {
        case .empty: "a value"
        case .notEmpty(let reason): "nothing, as \(reason)"
        case .wrongForm(let form): form
        case .noSuchDay: "a day of the calendar as YYYY-MM-DD"
        case .unknownWord(let words): "one of " + words.joined(separator: ", ")
        case .unknownCode(let table, let codes):
            codes.isEmpty ? "a code of \(table.fileName)" : "one of " + codes.joined(separator: ", ")
        case .duplicate(let columns, _): "each \(columns.joined(separator: " and ")) once"
        case .missingRow(let row): row
        case .tooEarly(let other, let day): "\(day) or later, the day of \(other)"
        case .unsigned: "a day of signature, or another action"
        case .accessionAfterSignature: "ratification, acceptance or approval, or a note that explains the accession"
        case .unexplainedDate: "a day, or a note that says what is known of it"
        case .unsourced: "a source or a note"
        case .protocolWithoutConvention: "a row by which the State is party to the Convention"
        case .reservationWithoutStatus: "a row for the State and the instrument in \(RegistryTable.treatyStatus.fileName)"
        }
    }
}
