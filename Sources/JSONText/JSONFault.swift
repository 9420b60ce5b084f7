/// The first place at which bytes are not JSON.
public struct JSONFault: Error, Hashable, Sendable {
    /// What is wrong at the place.
    public enum Reason: Hashable, Sendable {
        /// Something else stands where this was expected.
        case expected(String)
        /// The bytes end inside a value.
        case unexpectedEnd
        /// Something follows the value.
        case trailingText
        /// The bytes of a string are not UTF-8.
        case invalidUTF8
        /// A control character stands unescaped in a string.
        case controlCharacter
        /// A backslash is followed by what is no escape.
        case invalidEscape
        /// One half of a surrogate pair stands alone, which is no character.
        case loneSurrogate
        /// A number is not written as JSON writes numbers.
        case invalidNumber
        /// A name stands twice in one object.
        case duplicateName(String)
        /// Values are nested more deeply than allowed.
        case tooDeep(limit: Int)
    }

    /// What is wrong.
    public let reason: Reason
    /// The line, from 1.
    public let line: Int
    /// The character in the line, from 1, counted in code points.
    public let column: Int
}

extension JSONFault: CustomStringConvertible {
    /// The place and what is wrong there, as a clause: `line 3, column 7: a name stands twice in one object: "seed"`.
    public var description: String { "line \(line), column \(column): \(reason)" }
}

extension JSONFault.Reason: CustomStringConvertible {
    /// What is wrong, as a clause.
    public var description: String {
        switch self {
        case .expected(let what): "expected \(what)"
        case .unexpectedEnd: "the text ends inside a value"
        case .trailingText: "text follows the value"
        case .invalidUTF8: "the bytes are not UTF-8"
        case .controlCharacter: "a control character stands unescaped in a string"
        case .invalidEscape: "a backslash is followed by what is no escape"
        case .loneSurrogate: "one half of a surrogate pair stands alone"
        case .invalidNumber: "a number is not written as JSON writes numbers"
        case .duplicateName(let name): "a name stands twice in one object: \(JSON.string(name).canonicalText)"
        case .tooDeep(let limit): "values are nested more than \(limit) deep"
        }
    }
}

extension JSONFault {
    /// A fault at an offset into the bytes, whose line and column are counted only now.
    init(_ reason: Reason, at offset: Int, in bytes: [UInt8]) {
        let before = bytes.prefix(offset)
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        self.reason = reason
        self.line = before.count { $0 == UInt8(ascii: "\n") } + 1
        self.column = before[lineStart...].count { $0 & 0b1100_0000 != 0b1000_0000 } + 1
    }
}
