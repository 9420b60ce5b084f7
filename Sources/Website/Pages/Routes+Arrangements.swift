internal import HTTP

extension Routes {
    /// Preliminary consultations (¶31, ¶50).
    static let arrangements: [Route] = []
}
