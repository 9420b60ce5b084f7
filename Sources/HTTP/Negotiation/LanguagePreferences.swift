/// The languages that a reader wants, the dearest first (Accept-Language, RFC 9110 §12.5.4).
public struct LanguagePreferences: Hashable, Sendable {
    /// A language, or `*` for all others, and how dear it is.
    public struct Range: Hashable, Sendable {
        /// The tag as it was sent: `zh-CN`.
        public let tag: String
        /// From 0, which is never, to 1,000.
        public let weight: Int
    }

    /// The ranges as they were sent.
    public let ranges: [Range]

    /// Reads the value of the header; at most 1,000 bytes and 50 ranges. An empty one asks for nothing.
    public init(reading text: String) throws(HeaderFault) {
        guard text.utf8.count <= 1_000 else { throw HeaderFault(reason: .tooLong(limit: 1_000), offset: 1_000) }
        var reader = HeaderReader(text)
        var ranges: [Range] = []
        reader.skipBlanks()
        while !reader.isAtEnd {
            // Between two commas may stand nothing (§5.6.1.2).
            if reader.skip(",") {
                reader.skipBlanks()
                continue
            }
            guard ranges.count < 50 else { throw reader.fault(.tooMany(limit: 50)) }
            ranges.append(try Self.range(&reader))
            reader.skipBlanks()
            guard reader.isAtEnd || reader.skip(",") else { throw reader.fault(.expected("a comma")) }
            reader.skipBlanks()
        }
        self.ranges = ranges
    }

    /// The dearest of some languages; nil where none is wanted. Of two equally dear ones, the one that was named first.
    ///
    /// A range asks for a language when it is its tag or begins with it (RFC 4647 §3.4): `fr-CA` asks for `fr`, and `zh-TW` for `zh`, since there is
    /// no other.
    public func best(of languages: [String]) -> String? {
        let offers = languages.compactMap { language in rank(of: language).map { (language: language, rank: $0) } }
        return offers.min { ($1.rank.weight, $0.rank.place) < ($0.rank.weight, $1.rank.place) }?.language
    }

    /// The weight and the place of the range that says most exactly what becomes of a language.
    private func rank(of language: String) -> (weight: Int, place: Int)? {
        let matches = ranges.enumerated().filter { $0.element.asks(for: language) }
        let named = matches.filter { $0.element.tag != "*" }
        // Somebody who takes no French of Canada may take another.
        let best = named.max { ($0.element.weight, $1.offset) < ($1.element.weight, $0.offset) } ?? matches.first
        return best.flatMap { $0.element.weight > 0 ? ($0.element.weight, $0.offset) : nil }
    }

    private static func range(_ reader: inout HeaderReader) throws(HeaderFault) -> Range {
        let tag = reader.skip("*") ? "*" : reader.run { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
        guard !tag.isEmpty else { throw reader.fault(.expected("a language")) }
        reader.skipBlanks()
        guard reader.skip(";") else { return Range(tag: tag, weight: 1_000) }
        reader.skipBlanks()
        guard reader.skip("q=") || reader.skip("Q=") else { throw reader.fault(.expected("q=")) }
        let text = reader.run { $0.isDigit || $0 == UInt8(ascii: ".") }
        guard let weight = Self.weight(text) else { throw reader.fault(.expected("a weight from 0 to 1 with three places at most")) }
        return Range(tag: tag, weight: weight)
    }

    private static func weight(_ text: String) -> Int? {
        let digits = Array(text.utf8)
        guard (1...5).contains(digits.count), digits[0] == UInt8(ascii: "0") || digits[0] == UInt8(ascii: "1") else { return nil }
        guard digits.count == 1 || digits[1] == UInt8(ascii: "."), digits.dropFirst(2).allSatisfy(\.isDigit) else { return nil }
        let places = digits.dropFirst(2) + Array(repeating: UInt8(ascii: "0"), count: 3 - max(0, digits.count - 2))
        let weight = places.reduce(Int(digits[0] - UInt8(ascii: "0"))) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return weight <= 1_000 ? weight : nil
    }
}

extension LanguagePreferences.Range {
    fileprivate func asks(for language: String) -> Bool {
        tag == "*" || tag.isAlike(language) || tag.loweredASCII.utf8.starts(with: (language.loweredASCII + "-").utf8)
    }
}
