public import Registry

/// One of the thematic clusters under which the articles of the instruments are reviewed (¶9, table 1).
public struct Cluster: Hashable, Sendable {
    /// An article of an instrument as table 1 lists it.
    public struct Article: Hashable, Sendable {
        /// The number of the article.
        public let number: Int
        /// Whether it is reviewed only for States that are not party to the Convention against Corruption (note a of table 1).
        public let onlyOutsideUNCAC: Bool

        /// An article, with its mark.
        public init(_ number: Int, onlyOutsideUNCAC: Bool = false) {
            self.number = number
            self.onlyOutsideUNCAC = onlyOutsideUNCAC
        }
    }

    /// Its number, from 1.
    public let number: Int
    /// Its name in the six languages.
    public let names: MultilingualText
    /// The articles of each instrument, in their order; an instrument without articles in this cluster has none.
    public let articles: [InstrumentCode: [Article]]
}
