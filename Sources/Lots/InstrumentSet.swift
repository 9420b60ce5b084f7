/// A set of the instruments of the Mechanism, one bit for each in the order of the mechanism definition.
public struct InstrumentSet: OptionSet, Hashable, Sendable {
    /// Bit `n` stands for the instrument at position `n` of the mechanism definition.
    public let rawValue: UInt8

    /// The most instruments that a mechanism definition may hold.
    public static let mostInstruments = 7

    /// A set given by its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The set that holds only the instrument at a position.
    public init(position: Int) { self.rawValue = 1 << UInt8(position) }

    /// The positions of the instruments in the set, lowest first.
    public var positions: [Int] { (0..<8).filter { rawValue & (1 << UInt8($0)) != 0 } }

    /// The bits as an index into tables with one place for each possible set.
    @inline(__always) var index: Int { Int(rawValue) }
}
