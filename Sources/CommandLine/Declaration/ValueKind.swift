/// What may be written as the value of an option or as an argument.
package enum ValueKind: Sendable, Equatable {
    /// Any text.
    case text
    /// One of some words; capitals and small letters are taken for the same.
    case choice([String])
    /// A whole number within bounds.
    case integer(ClosedRange<Int>)
    /// A day as `YYYY-MM-DD`.
    case date
    /// So many bytes, each as two hexadecimal digits.
    case hexadecimal(bytes: Int)
    /// A number of at most so many bytes in hexadecimal digits; commands get all its digits, with zeros on the left.
    case hexadecimalNumber(bytes: Int)
    /// The path of a file.
    case file
    /// The path of a folder.
    case folder
    /// The name of a command.
    case command

    /// What is taken, as it stands in an error after "takes".
    var expectation: String {
        switch self {
        case .text: "a text"
        case .choice(let words): words.alternatives
        case .integer(let bounds):
            bounds.upperBound == Int.max
                ? "a whole number from \(bounds.lowerBound)" : "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
        case .date: "a date such as 2026-11-20"
        case .hexadecimal(let bytes): "\(2 * bytes) hexadecimal digits"
        case .hexadecimalNumber(let bytes): "1 to \(2 * bytes) hexadecimal digits"
        case .file: "the path of a file"
        case .folder: "the path of a folder"
        case .command: "the name of a command"
        }
    }

    /// The words that are offered for it.
    var words: [String] {
        guard case .choice(let words) = self else { return [] }
        return words
    }
}

extension ValueKind {
    /// The value in the spelling that commands expect, nil where it is not of this kind.
    func accepted(_ value: String) -> String? {
        switch self {
        case .text, .command: value
        case .file, .folder: value.isEmpty ? nil : value
        case .choice(let words): words.first { $0 == value } ?? words.first { $0.lowercased() == value.lowercased() }
        case .integer(let bounds): Int(value).flatMap { bounds.contains($0) ? String($0) : nil }
        case .date: value.isDate ? value : nil
        case .hexadecimal(let bytes): value.isHexadecimal(bytes: bytes) ? value.lowercased() : nil
        case .hexadecimalNumber(let bytes): value.isEmpty ? nil : ValueKind.hexadecimal(bytes: bytes).accepted(value.padded(to: 2 * bytes))
        }
    }
}

extension String {
    /// Whether the text is a day of the Gregorian calendar as `YYYY-MM-DD`.
    fileprivate var isDate: Bool {
        let parts = split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], utf8.allSatisfy({ $0 == UInt8(ascii: "-") || $0.isDigit }) else { return false }
        guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), 1...12 ~= month else { return false }
        let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return 1...lengths[month - 1] ~= day
    }

    fileprivate func padded(to digits: Int) -> String { String(repeating: "0", count: max(0, digits - utf8.count)) + self }

    fileprivate func isHexadecimal(bytes: Int) -> Bool {
        utf8.count == 2 * bytes && utf8.allSatisfy { $0.isDigit || UInt8(ascii: "a")...UInt8(ascii: "f") ~= ($0 | 0x20) }
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
