/// The first place at which a form or a query is refused.
public struct FormFault: Error, Hashable, Sendable {
    /// What is wrong at the place.
    public enum Reason: Hashable, Sendable {
        /// More fields than allowed.
        case tooManyFields(limit: Int)
        /// A name longer than allowed, in bytes.
        case nameTooLong(limit: Int)
        /// A value longer than allowed, in bytes.
        case valueTooLong(limit: Int)
        /// A percent sign without two hexadecimal digits.
        case brokenEscape
        /// Bytes that are not UTF-8.
        case invalidUTF8
        /// The character of number zero.
        case zero
        /// A control character in a name.
        case controlCharacterInName
    }

    /// What is wrong.
    public let reason: Reason
    /// The field, from 1.
    public let field: Int
    /// The byte at which it begins, from 0.
    public let offset: Int
}

extension FormFault: CustomStringConvertible {
    /// The place and what is wrong there, as a clause: `field 2, byte 10: the bytes are not UTF-8`.
    public var description: String { "field \(field), byte \(offset): \(reason)" }
}

extension FormFault.Reason: CustomStringConvertible {
    /// What is wrong, as a clause.
    public var description: String {
        switch self {
        case .tooManyFields(let limit): "there are more than \(limit) fields"
        case .nameTooLong(let limit): "a name has more than \(limit) bytes"
        case .valueTooLong(let limit): "a value has more than \(limit) bytes"
        case .brokenEscape: "a percent sign is not followed by two hexadecimal digits"
        case .invalidUTF8: "the bytes are not UTF-8"
        case .zero: "the character of number zero stands in a field"
        case .controlCharacterInName: "a control character stands in a name"
        }
    }
}

extension FormFault {
    init(_ fault: PercentFault, field: Int) {
        let reason: Reason =
            switch fault.reason {
            case .brokenEscape: .brokenEscape
            case .invalidUTF8: .invalidUTF8
            case .zero: .zero
            }
        self.init(reason: reason, field: field, offset: fault.offset)
    }
}
