internal import HTTP

/// Why a request is refused by its head alone.
struct HeadFault: Error {
    let status: Status
    let reason: String

    init(_ status: Status, _ reason: String) {
        self.status = status
        self.reason = reason
    }

    /// The request is malformed.
    init(_ reason: String) { self.init(.badRequest, reason) }

    /// What the client is told; it closes the connection, for where its next request begins is not sure.
    var response: Response { .refusal(status, reason) }
}

extension Response {
    /// A short answer without form, for those who do not speak as a browser does.
    static func refusal(_ status: Status, _ reason: String) -> Response {
        var response = Response.plain("\(status.code): \(reason)\n", status)
        if status == .methodNotAllowed { response.headers["allow"] = "GET, HEAD, POST" }
        return response.cached(.never)
    }

    static let failure = refusal(.internalServerError, "something went wrong")
    static let stopping = refusal(.serviceUnavailable, "the server is stopping")
}
