/// A piece of a page: literals stand as they are written, every text put into them is escaped.
///
/// There is no way to turn a text into markup other than to escape it: the literal type is `StaticString`, so that only what stands in the
/// source can be taken as it is. The same type serves SVG, inside a page or as a file of its own.
///
///     let row: HTML = "<td title=\"\(name)\">\(name)</td>"
///
/// Values of attributes must be quoted in the literal. Texts must not be put into `<script>` or `<style>`, where HTML knows no escapes.
public struct HTML: Hashable, Sendable {
    /// The piece in UTF-8.
    public private(set) var bytes: [UInt8]

    /// The piece as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether nothing would be shown.
    public var isEmpty: Bool { bytes.isEmpty }

    /// Appends another piece.
    public static func += (piece: inout HTML, other: HTML) { piece.bytes += other.bytes }
}

extension HTML: ExpressibleByStringInterpolation {
    public init(stringLiteral markup: StaticString) { bytes = markup.withUTF8Buffer { Array($0) } }

    public init(stringInterpolation parts: Parts) { bytes = parts.bytes }
}

extension Sequence<HTML> {
    /// The pieces one after the other, with a piece between them.
    public func joined(separator: HTML = "") -> HTML {
        var whole: HTML = ""
        for (place, piece) in enumerated() {
            if place > 0 { whole += separator }
            whole += piece
        }
        return whole
    }
}
