internal import HTTP

extension Routes {
    /// The messages that were laid down to be sent.
    static let messages: [Route] = []
}
