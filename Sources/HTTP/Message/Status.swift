/// The number that says how a request went (RFC 9110 §15).
public struct Status: Hashable, Sendable {
    /// The number, from 200 to 599.
    public let code: Int

    /// A status; the number lies from 200 to 599.
    public init(_ code: Int) {
        precondition((200...599).contains(code), "a final status lies from 200 to 599")
        self.code = code
    }

    public static let ok = Status(200)
    public static let noContent = Status(204)
    public static let seeOther = Status(303)
    public static let notModified = Status(304)
    public static let badRequest = Status(400)
    public static let forbidden = Status(403)
    public static let notFound = Status(404)
    public static let methodNotAllowed = Status(405)
    public static let conflict = Status(409)
    public static let preconditionFailed = Status(412)
    public static let contentTooLarge = Status(413)
    public static let targetTooLong = Status(414)
    public static let unsupportedMediaType = Status(415)
    public static let expectationFailed = Status(417)
    public static let unprocessableContent = Status(422)
    public static let tooManyRequests = Status(429)
    public static let headersTooLarge = Status(431)
    public static let internalServerError = Status(500)
    public static let notImplemented = Status(501)
    public static let serviceUnavailable = Status(503)

    /// Whether an answer of this status never has a body (RFC 9110 §6.4.1).
    public var isWithoutBody: Bool { code == 204 || code == 304 }
}
