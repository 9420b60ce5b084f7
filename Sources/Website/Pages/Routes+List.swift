internal import HTTP

extension Routes {
    /// The list of observations (¶38, ¶39).
    static let list: [Route] = []
}
