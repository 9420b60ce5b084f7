import Foundation

/// The alphabetical order of a language, as its readers expect it in a list: É among E, Chinese by pinyin.
public struct Collation: Sendable {
    /// The language whose order it is.
    public let language: Language
    private let locale: Locale

    /// The order of a language.
    public init(_ language: Language) {
        self.language = language
        self.locale = Locale(identifier: language.code)
    }

    /// The first text comes before the second one; texts that the language holds equal are told apart by their bytes.
    public func precedes(_ one: String, _ other: String) -> Bool {
        switch one.compare(other, locale: locale) {
        case .orderedAscending: true
        case .orderedDescending: false
        case .orderedSame: one.utf8.lexicographicallyPrecedes(other.utf8)
        }
    }

    /// The values in the order of their names; those of the same name in the order of their codes.
    public func sorted<Value>(_ values: some Sequence<Value>, by name: (Value) -> String, then code: (Value) -> String) -> [Value] {
        let keyed = values.map { (value: $0, name: name($0), code: code($0)) }
        return keyed.sorted { one, other in
            one.name == other.name
                ? one.code.utf8.lexicographicallyPrecedes(other.code.utf8)
                : precedes(one.name, other.name)
        }.map(\.value)
    }

    /// The texts in their order.
    public func sorted(_ texts: some Sequence<String>) -> [String] { texts.sorted(by: precedes) }
}
