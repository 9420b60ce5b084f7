/// The first place at which the cookies of a request are refused.
public struct CookieFault: Error, Hashable, Sendable {
    /// What is wrong at the place.
    public enum Reason: Hashable, Sendable {
        /// The header stands more than once, which no browser does.
        case repeatedHeader
        /// More cookies than allowed.
        case tooMany(limit: Int)
        /// What stands between two semicolons is no name with a value.
        case malformed
    }

    /// What is wrong.
    public let reason: Reason
    /// The byte of the header at which it begins, from 0.
    public let offset: Int
}

extension CookieFault: CustomStringConvertible {
    /// The place and what is wrong there, as a clause.
    public var description: String { "byte \(offset): \(reason)" }
}

extension CookieFault.Reason: CustomStringConvertible {
    /// What is wrong, as a clause.
    public var description: String {
        switch self {
        case .repeatedHeader: "the header Cookie stands more than once"
        case .tooMany(let limit): "there are more than \(limit) cookies"
        case .malformed: "this is no name with a value"
        }
    }
}
