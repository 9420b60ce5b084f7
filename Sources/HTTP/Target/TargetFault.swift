/// The first place at which the target of a request is refused.
public struct TargetFault: Error, Hashable, Sendable {
    /// What is wrong at the place.
    public enum Reason: Hashable, Sendable {
        /// The target has more bytes than allowed.
        case tooLong(limit: Int)
        /// The target does not begin with a slash: the absolute form, the form for proxies, and `*` are not served.
        case notAPath
        /// A byte that must be escaped, or that has no place in a target.
        case forbiddenByte(UInt8)
        /// A percent sign without two hexadecimal digits.
        case brokenEscape
        /// Bytes that are not UTF-8.
        case invalidUTF8
        /// A control character, escaped.
        case controlCharacter
        /// A slash or backslash, escaped: programs do not agree on what it means.
        case hiddenSeparator
        /// A segment `.` or `..`.
        case dotSegment
        /// Two slashes one after the other.
        case emptySegment
        /// More segments than allowed.
        case tooManySegments(limit: Int)
        /// The query is not a list of fields.
        case query(FormFault.Reason)
    }

    /// What is wrong.
    public let reason: Reason
    /// The byte of the target at which it begins, from 0.
    public let offset: Int
}

extension TargetFault: CustomStringConvertible {
    /// The place and what is wrong there, as a clause: `byte 3: two slashes follow each other`.
    public var description: String { "byte \(offset): \(reason)" }
}

extension TargetFault.Reason: CustomStringConvertible {
    /// What is wrong, as a clause.
    public var description: String {
        switch self {
        case .tooLong(let limit): "the target has more than \(limit) bytes"
        case .notAPath: "the target does not begin with a slash"
        case .forbiddenByte(let byte): "the byte \(byte) may not stand here"
        case .brokenEscape: "a percent sign is not followed by two hexadecimal digits"
        case .invalidUTF8: "the bytes are not UTF-8"
        case .controlCharacter: "a control character is escaped"
        case .hiddenSeparator: "a slash or backslash is escaped"
        case .dotSegment: "a segment is . or .."
        case .emptySegment: "two slashes follow each other"
        case .tooManySegments(let limit): "there are more than \(limit) segments"
        case .query(let reason): "in the query, \(reason)"
        }
    }
}

extension TargetFault {
    init(_ fault: PercentFault) {
        reason =
            switch fault.reason {
            case .brokenEscape: .brokenEscape
            case .invalidUTF8: .invalidUTF8
            case .zero: .controlCharacter
            }
        offset = fault.offset
    }
}
