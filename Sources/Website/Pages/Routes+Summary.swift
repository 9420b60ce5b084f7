internal import HTTP

extension Routes {
    /// The summary, its translations, and the publication of the outcome (¶38, ¶39, ¶51).
    static let summary: [Route] = []
}
