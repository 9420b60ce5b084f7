/// A line for the log of accesses; it holds no query and, unless asked for, no address.
public struct AccessRecord: Hashable, Sendable {
    /// The method as it was sent; "-" where none was read.
    public let method: String
    /// The path as it was sent, without the query; control characters and quotes are in it only escaped.
    public let path: String
    /// The status; 0 where no answer was begun.
    public let status: Int
    /// The bytes of the body that were handed over for sending.
    public let bytes: Int
    /// From the request's first line to the end of the answer.
    public let microseconds: Int
    /// Who asked, where the server was told to keep it.
    public let remoteAddress: String?
}
