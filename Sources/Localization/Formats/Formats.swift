private import Foundation

/// How a language writes numbers, shares, lists and sizes.
///
/// As Unicode's CLDR has it, with British habits in English, as the United Nations spells: 12 November 2026; A, B and C.
public struct Formats: Sendable {
    /// The language.
    public let language: Language
    let identifier: String
    private let cache = FormatCache()

    /// The formats of a language.
    public init(_ language: Language) {
        self.language = language
        identifier = language == .english ? "en_GB" : language.code
    }

    /// A whole number, in groups of three digits.
    public func number(_ number: Int) -> String { cache.text(.number(number)) { number.formatted(.number.locale(locale)) } }

    /// What is kept of a day, or else is written now.
    func cached(_ day: Int, _ style: DayStyle, _ write: () -> String) -> String { cache.text(.day(day, style), write) }

    /// A number with so many decimals.
    public func number(_ number: Double, decimals: Int) -> String {
        number.formatted(.number.precision(.fractionLength(decimals)).locale(locale))
    }

    /// A share of 1 in per cent, with so many decimals.
    public func percent(_ share: Double, decimals: Int = 0) -> String {
        share.formatted(.percent.precision(.fractionLength(decimals)).locale(locale))
    }

    /// Texts in a row: A, B and C. In Arabic each of them is isolated.
    public func list(_ texts: [String]) -> String { texts.formatted(.list(type: .and).locale(locale)) }

    /// Texts to choose from: A, B or C. In Arabic each of them is isolated.
    public func choice(_ texts: [String]) -> String { texts.formatted(.list(type: .or).locale(locale)) }

    /// The size of a file, in units of a thousand.
    public func fileSize(_ bytes: Int) -> String { Int64(bytes).formatted(.byteCount(style: .file, spellsOutZero: false).locale(locale)) }

    private var locale: Locale { Locale(identifier: identifier) }
}
