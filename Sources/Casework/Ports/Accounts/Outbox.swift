/// Where messages to people are laid down, to be sent by who sends them.
public protocol Outbox: Sendable {
    /// Lays a message down, for good when this returns; one that was laid down under its identifier before is left as it is.
    func put(_ message: OutgoingMessage) throws
}
