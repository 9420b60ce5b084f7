internal import HTTP

extension Routes {
    /// The questionnaire, its certification and submission (¶18–25, ¶34).
    static let answers: [Route] = []
}
