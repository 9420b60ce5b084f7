/// What a request asks for: the segments of a path, and the fields of a query.
///
/// A target is always a path of this server: it begins with one slash and never with two, so that nothing outside can be named by it.
public struct Target: Hashable, Sendable {
    /// The segments of the path, decoded; none for `/`. No segment is empty, `.` or `..`, or holds a slash, backslash or control character.
    public let segments: [String]
    /// Whether the path ends with a slash, which `/` does.
    public let endsWithSlash: Bool
    /// The fields of the query, in their order.
    public let query: Fields

    init(segments: [String], endsWithSlash: Bool, query: Fields) {
        self.segments = segments
        self.endsWithSlash = endsWithSlash
        self.query = query
    }

    /// A target from segments; nil where a segment could not be read back.
    public init?(_ segments: [String], query: Fields = Fields()) {
        guard segments.allSatisfy({ Self.objection(to: $0) == nil }) else { return nil }
        self.init(segments: segments, endsWithSlash: segments.isEmpty, query: query)
    }

    /// The path as it is written, without the query: `/reviews/FRA`.
    public var path: String {
        let path = segments.map { "/" + PercentCoding.encode($0) }.joined()
        return endsWithSlash ? path + "/" : path
    }

    /// The target as it is written: `/reviews?year=2026`.
    public var text: String { query.isEmpty ? path : path + "?" + query.encoded }

    /// Why a text cannot be a segment; nil where it can.
    static func objection(to segment: String) -> TargetFault.Reason? {
        if segment.isEmpty { return .emptySegment }
        if segment == "." || segment == ".." { return .dotSegment }
        if segment.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }) { return .hiddenSeparator }
        return segment.utf8.contains(where: \.isControl) ? .controlCharacter : nil
    }
}
