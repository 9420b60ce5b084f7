/// Chance that nobody can foresee or repeat, from the operating system.
public protocol Chance: Sendable {
    /// So many bytes, each value equally likely.
    func bytes(_ count: Int) -> [UInt8]
}
