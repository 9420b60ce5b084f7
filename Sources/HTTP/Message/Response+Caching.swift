extension Response {
    /// Who may keep an answer (RFC 9111 §5.2.2).
    public enum Caching: Hashable, Sendable {
        /// Nobody: what is personal or confidential.
        case never
        /// The reader's browser alone, which asks each time whether it changed.
        case ownCopy
        /// Everybody, for so many seconds.
        case everybody(seconds: Int)
        /// Everybody, and it never changes: its address holds its digest.
        case forever

        var headerValue: HeaderValue {
            switch self {
            case .never: "no-store"
            case .ownCopy: "private, no-cache"
            case .everybody(let seconds): HeaderValue("public, max-age=\(max(0, seconds))") ?? "no-store"
            case .forever: "public, max-age=31536000, immutable"
            }
        }
    }

    /// The answer with who may keep it.
    public func cached(_ caching: Caching) -> Response {
        var response = self
        response.headers["cache-control"] = caching.headerValue
        return response
    }

    /// The answer with its tag; or, to a reader who has it by that tag, that it did not change (304).
    public func tagged(_ tag: EntityTag, for request: Request) -> Response {
        var response = self
        response.headers["etag"] = tag.headerValue
        guard status == .ok, request.method != .post, request.hasCopy(tagged: tag) else { return response }
        response.status = .notModified
        response.body = .bytes([])
        response.headers["content-type"] = nil
        return response
    }
}
