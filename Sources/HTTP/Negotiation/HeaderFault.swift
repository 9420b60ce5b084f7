/// The first place at which the value of a header is refused.
public struct HeaderFault: Error, Hashable, Sendable {
    /// What is wrong at the place.
    public enum Reason: Hashable, Sendable {
        /// Something else stands where this was expected.
        case expected(String)
        /// A name stands twice.
        case repeated(String)
        /// More entries than allowed.
        case tooMany(limit: Int)
        /// More bytes than allowed.
        case tooLong(limit: Int)
    }

    /// What is wrong.
    public let reason: Reason
    /// The byte of the value at which it begins, from 0.
    public let offset: Int
}

extension HeaderFault: CustomStringConvertible {
    /// The place and what is wrong there, as a clause: `byte 4: expected a token`.
    public var description: String { "byte \(offset): \(reason)" }
}

extension HeaderFault.Reason: CustomStringConvertible {
    /// What is wrong, as a clause.
    public var description: String {
        switch self {
        case .expected(let what): "expected \(what)"
        case .repeated(let name): "\(name) stands twice"
        case .tooMany(let limit): "there are more than \(limit) entries"
        case .tooLong(let limit): "there are more than \(limit) bytes"
        }
    }
}
