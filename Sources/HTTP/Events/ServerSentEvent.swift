/// An event in a stream of events (HTML Standard §9.2.5).
public struct ServerSentEvent: Hashable, Sendable {
    /// What is told, which may have several lines.
    public var data: String
    /// The kind of event; nil for `message`.
    public var kind: String?
    /// What a browser that comes back says that it saw last.
    public var id: String?

    /// An event; nil where kind or id hold a line break or the character of number zero, which would end them.
    public init?(_ data: String, kind: String? = nil, id: String? = nil) {
        guard [kind, id].allSatisfy({ $0?.utf8.contains(where: \.isControl) != true }) else { return nil }
        self.data = data
        self.kind = kind
        self.id = id
    }

    /// The event as it is sent, in UTF-8.
    public var bytes: [UInt8] {
        var text = ""
        if let id { text += "id: \(id)\n" }
        if let kind { text += "event: \(kind)\n" }
        for line in Self.lines(of: data) { text += "data: \(line)\n" }
        return Array((text + "\n").utf8)
    }

    /// A remark that no reader sees, which shows whether anybody is still there.
    public static let heartbeat = Array(":\n\n".utf8)

    /// Lines end with LF, CR or both; Swift takes CR LF for one character.
    private static func lines(of text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
    }
}
