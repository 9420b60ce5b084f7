private import CICU

/// The plural rules of a language as ICU knows them; the tests hold our own table against them.
package struct UnicodePlurals {
    private let language: String

    /// The rules of a language, by its code.
    package init(language: String) { self.language = language }

    /// The keywords of CLDR (`one`, `few`, `other`) for numbers from 0, one for each; none where ICU cannot read its data.
    package func categories(of numbers: [Int]) -> [String]? {
        guard let plurals = icu_plurals_open(language) else { return nil }
        defer { icu_plurals_close(plurals) }
        var keyword = [UInt16](repeating: 0, count: 16)
        return numbers.map { number in
            let length = icu_plurals_category(plurals, Double(number), &keyword, Int32(keyword.count))
            return String(decoding: keyword.prefix(Int(max(0, length))), as: UTF16.self)
        }
    }
}
