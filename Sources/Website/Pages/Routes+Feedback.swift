internal import HTTP

extension Routes {
    /// The reviewer's desk, and requests to clarify (¶35).
    static let feedback: [Route] = []
}
