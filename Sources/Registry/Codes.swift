/// The code of a State or regional organization: ISO 3166-1 alpha-3, and `EUE` for the European Union.
public struct StateCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Three capital letters.
    public let text: String

    /// Takes a code as it stands in the tables; the tables are checked where they are read.
    public init(_ text: String) { self.text = text }

    public var description: String { text }
    /// Codes are ordered by their letters; people are shown names in the order of their language instead.
    public static func < (one: StateCode, other: StateCode) -> Bool { one.text.utf8.lexicographicallyPrecedes(other.text.utf8) }
}

/// The code of a regional group of the United Nations, such as `GRULAC`.
public struct RegionalGroupCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Capital letters and underscores.
    public let text: String

    /// Takes a code as it stands in the tables.
    public init(_ text: String) { self.text = text }

    public var description: String { text }
    public static func < (one: RegionalGroupCode, other: RegionalGroupCode) -> Bool {
        one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }
}

/// The code of an instrument: `UNTOC`, `TIP`, `SOM`, `FA`, and `UNCAC` for reference.
public struct InstrumentCode: Hashable, Sendable, CustomStringConvertible {
    /// Capital letters.
    public let text: String

    /// Takes a code as it stands in the tables.
    public init(_ text: String) { self.text = text }

    public var description: String { text }
}
