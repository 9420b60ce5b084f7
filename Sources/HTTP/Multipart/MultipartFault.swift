/// The first place at which a form with files is refused.
public struct MultipartFault: Error, Hashable, Sendable {
    /// What is wrong at the place.
    public enum Reason: Hashable, Sendable {
        /// The type is not `multipart/form-data`.
        case otherType
        /// No boundary is named, or one that RFC 2046 does not allow.
        case badBoundary
        /// Something else stands where the first boundary, or what follows a boundary, must stand.
        case expectedBoundary
        /// The bytes end before the last boundary.
        case unexpectedEnd
        /// Something follows the last boundary.
        case trailingBytes
        /// More parts than allowed.
        case tooManyParts(limit: Int)
        /// A part with more bytes than allowed.
        case partTooLong(limit: Int)
        /// Headers with more bytes than allowed.
        case headersTooLong(limit: Int)
        /// A part with more headers than allowed.
        case tooManyHeaders(limit: Int)
        /// A line that is no header.
        case badHeader
        /// A header that stands twice in one part.
        case repeatedHeader(String)
        /// The part is not said to be a field with a name, or is said so in a way that is not read.
        case badDisposition
        /// A name longer than allowed, in bytes.
        case nameTooLong(limit: Int)
        /// The content is said to be written in other than bytes.
        case encodedContent
        /// A field that is no file is not UTF-8.
        case invalidUTF8
        /// The character of number zero in a field that is no file.
        case zero
    }

    /// What is wrong.
    public let reason: Reason
    /// The part, from 1; 0 before the first.
    public let part: Int
    /// The byte of the body at which it begins, from 0.
    public let offset: Int
}

extension MultipartFault: CustomStringConvertible {
    /// The place and what is wrong there, as a clause.
    public var description: String { "part \(part), byte \(offset): \(reason)" }
}

extension MultipartFault.Reason: CustomStringConvertible {
    /// What is wrong, as a clause.
    public var description: String {
        switch self {
        case .otherType: "the type is not multipart/form-data"
        case .badBoundary: "no boundary is named, or none that may be"
        case .expectedBoundary: "expected a boundary"
        case .unexpectedEnd: "the bytes end before the last boundary"
        case .trailingBytes: "something follows the last boundary"
        case .tooManyParts(let limit): "there are more than \(limit) parts"
        case .partTooLong(let limit): "a part has more than \(limit) bytes"
        case .headersTooLong(let limit): "the headers of a part have more than \(limit) bytes"
        case .tooManyHeaders(let limit): "a part has more than \(limit) headers"
        case .badHeader: "a line is no header"
        case .repeatedHeader(let name): "the header \(name) stands twice"
        case .badDisposition: "the part is not said to be a field with a name"
        case .nameTooLong(let limit): "a name has more than \(limit) bytes"
        case .encodedContent: "the content is said to be encoded"
        case .invalidUTF8: "a field is not UTF-8"
        case .zero: "the character of number zero stands in a field"
        }
    }
}
