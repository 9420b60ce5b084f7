private import CICU
public import Casework

/// Counts words by the word boundaries of Unicode (UAX #29), as ICU finds them.
public struct UnicodeWords: WordCounting {
    /// What ICU cannot do without.
    public struct DataMissing: Error {}

    /// Makes sure that ICU can read its data, so that a machine without it says so when the program starts.
    public init() throws(DataMissing) {
        guard let words = icu_words_open("en", [], 0) else { throw DataMissing() }
        icu_words_close(words)
    }

    public func words(in text: String, language: String) -> Int {
        let units = Array(text.utf16)
        return units.withUnsafeBufferPointer { Self.count(in: $0, language) }
    }

    private static func count(in units: UnsafeBufferPointer<UInt16>, _ language: String) -> Int {
        guard let boundaries = icu_words_open(language, units.baseAddress, Int32(units.count)) else {
            preconditionFailure("ICU has no memory left")
        }
        defer { icu_words_close(boundaries) }
        var tally = WordTally()
        var start = 0
        while case let end = Int(icu_words_next(boundaries)), end > start {
            let segment = UnsafeBufferPointer(rebasing: units[start..<end])
            if icu_words_is_word(boundaries) != 0 { tally.addWord(segment) } else { tally.addGap(segment) }
            start = end
        }
        return tally.count
    }
}
