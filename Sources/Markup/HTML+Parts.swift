extension HTML {
    /// What an interpolated literal is made of.
    public struct Parts: StringInterpolationProtocol {
        var bytes: [UInt8] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + 16 * interpolationCount)
        }

        /// What stands in the source: taken as it is.
        public mutating func appendLiteral(_ markup: StaticString) {
            markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }

        /// A text: escaped.
        public mutating func appendInterpolation(_ text: String) { HTML.escape(text, into: &bytes) }

        /// A piece of a page: taken as it is.
        public mutating func appendInterpolation(_ piece: HTML) { bytes += piece.bytes }

        /// Pieces of a page, one after the other.
        public mutating func appendInterpolation(_ pieces: [HTML]) { for piece in pieces { bytes += piece.bytes } }

        /// A piece of a page, or nothing.
        public mutating func appendInterpolation(_ piece: HTML?) { if let piece { bytes += piece.bytes } }

        /// A whole number in western digits.
        public mutating func appendInterpolation(_ number: Int) { bytes += Array(String(number).utf8) }

        /// A coordinate, with at most two decimals, and a point before them in every language.
        public mutating func appendInterpolation(_ coordinate: Double) { bytes += HTML.digits(of: coordinate) }
    }
}
