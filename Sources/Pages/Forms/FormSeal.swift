/// What every form of a page carries besides what is typed: a proof that the page is ours, and a name for what it asks for.
public struct FormSeal: Sendable {
    /// The proof: only who has the session can know it.
    public let token: String
    /// Gives a new name for a request; sent again, the same form is done once.
    public let request: @Sendable () -> String

    /// A seal.
    public init(token: String, request: @escaping @Sendable () -> String) {
        self.token = token
        self.request = request
    }

    /// The field with the proof.
    public static let tokenField = "form-token"
    /// The field with the name of the request.
    public static let requestField = "form-request"
}
