internal import HTTP

extension Routes {
    /// Nominations, designations, contributors, consultations on reviewing States.
    static let people: [Route] = []
}
