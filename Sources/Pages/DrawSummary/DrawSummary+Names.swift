extension DrawSummary {
    /// A regional group.
    public struct Group: Hashable, Sendable {
        /// Its code.
        public var code: String
        /// Its name in the page's language.
        public var name: String
        /// A name that is short enough for the edge of a picture, as `Africa` or the code.
        public var shortName: String

        public init(code: String, name: String, shortName: String) {
            self.code = code
            self.name = name
            self.shortName = shortName
        }
    }

    /// An instrument under review.
    public struct Instrument: Hashable, Sendable {
        /// Its short code, as `TIP`.
        public var code: String
        /// Its name in the page's language.
        public var name: String

        public init(code: String, name: String) {
            self.code = code
            self.name = name
        }
    }
}
