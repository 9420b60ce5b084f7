/// What If-None-Match and If-Match name (RFC 9110 §13.1).
public enum EntityTags: Hashable, Sendable {
    /// `*`: any state that there is.
    case any
    /// The tags, and whether each was said to be weak.
    case listed([Listed])

    /// A tag in a list.
    public struct Listed: Hashable, Sendable {
        /// The text between the quotes, which may be empty.
        public let text: String
        /// Whether `W/` stood before it.
        public let isWeak: Bool
    }

    /// Reads the value of a header; at most 100 tags.
    public init(reading text: String) throws(HeaderFault) {
        var reader = HeaderReader(text)
        reader.skipBlanks()
        if reader.skip("*") {
            try reader.finish()
            self = .any
            return
        }
        var tags: [Listed] = []
        repeat {
            reader.skipBlanks()
            let isWeak = reader.skip("W/")
            let tag = try reader.quoted { $0.isVisible || $0 >= 0x80 }
            guard tags.count < 100 else { throw reader.fault(.tooMany(limit: 100)) }
            tags.append(Listed(text: tag, isWeak: isWeak))
            reader.skipBlanks()
        } while reader.skip(",")
        try reader.finish()
        self = .listed(tags)
    }

    /// Whether a state is named, weak tags taken for strong ones (§8.8.3.2): what reading asks.
    public func match(_ tag: EntityTag) -> Bool {
        switch self {
        case .any: true
        case .listed(let tags): tags.contains { $0.text.isExactly(tag.text) }
        }
    }

    /// Whether a state is named by a strong tag: what writing asks.
    public func matchStrongly(_ tag: EntityTag) -> Bool {
        switch self {
        case .any: true
        case .listed(let tags): tags.contains { !$0.isWeak && $0.text.isExactly(tag.text) }
        }
    }
}

extension Request {
    /// Whether who asks has the state with this tag already (If-None-Match); a header that cannot be read says nothing.
    public func hasCopy(tagged tag: EntityTag) -> Bool {
        guard let text = headers.list("if-none-match"), let tags = try? EntityTags(reading: text) else { return false }
        return tags.match(tag)
    }

    /// Whether who asks wants to act on this state, or on any (If-Match); one that cannot be read allows nothing.
    public func actsOn(tagged tag: EntityTag) -> Bool {
        guard let text = headers.list("if-match") else { return true }
        return (try? EntityTags(reading: text))?.matchStrongly(tag) ?? false
    }
}
