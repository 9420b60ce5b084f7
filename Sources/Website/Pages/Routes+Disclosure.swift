internal import HTTP

extension Routes {
    /// What the State under review opens to others (¶37–42).
    static let disclosure: [Route] = []
}
