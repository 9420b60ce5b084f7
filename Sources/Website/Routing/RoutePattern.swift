internal import HTTP

/// The form of paths that a route answers: `/reviews/:state/phases/:phase`.
struct RoutePattern: Hashable, Sendable, CustomStringConvertible {
    /// A segment that stands there as it is, or one that names something.
    enum Segment: Hashable, Sendable {
        case fixed(String)
        case named(String)
    }

    let segments: [Segment]
    let description: String

    /// The pattern of a text.
    init(_ text: StaticString) {
        description = "\(text)"
        segments = description.split(separator: "/").map { $0.hasPrefix(":") ? .named(String($0.dropFirst())) : .fixed(String($0)) }
    }

    /// What the named segments of a path hold; none where the path has another form.
    func match(_ path: [String]) -> [String: String]? {
        guard path.count == segments.count else { return nil }
        var found: [String: String] = [:]
        for (segment, text) in zip(segments, path) {
            switch segment {
            case .fixed(let word): guard Array(word.utf8) == Array(text.utf8) else { return nil }
            case .named(let name): found[name] = text
            }
        }
        return found
    }

    /// How many segments stand as they are; of two patterns that match, the one with more of them is meant.
    var fixedSegments: Int { segments.count { if case .fixed = $0 { true } else { false } } }
}
