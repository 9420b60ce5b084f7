/// The methods that are served (RFC 9110 §9); acts are resources that are posted to.
public enum Method: String, Hashable, Sendable, CaseIterable {
    /// Reads.
    case get = "GET"
    /// Reads, without the body of the answer.
    case head = "HEAD"
    /// Does.
    case post = "POST"

    /// The methods of RFC 9110 and RFC 5789 that are known and not served.
    public static let refused: Set<String> = ["PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"]
}
