internal import HTTP

extension Routes {
    /// What a contributor does by a signed link (¶23).
    static let contributions: [Route] = []
}
