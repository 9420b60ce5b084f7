internal import JSONText

/// Lays the messages that wait down in the outbox, in the order in which they were written.
public struct DeliverMessages: Sendable {
    private let keeper: AccountKeeper

    /// Delivers for the accounts of a keeper.
    public init(_ keeper: AccountKeeper) { self.keeper = keeper }

    /// Lays down all that waits, and says how many; throws what the outbox or the store says, and keeps what was not laid down.
    ///
    /// Where the program ends between the two, a message is laid down again under the same identifier.
    @discardableResult
    public func callAsFunction() async throws -> Int {
        let waiting = try await keeper.write { desk in
            try desk.store.messages().map { entry in
                let json = try JSON(reading: desk.open(entry.content, in: "outgoing.content", of: entry.identifier))
                return (identifier: entry.identifier, message: OutgoingMessage(json))
            }
        }
        for entry in waiting {
            if let message = entry.message { try keeper.outbox.put(message) }
            try await keeper.write { try $0.store.removeMessage(entry.identifier) }
        }
        return waiting.count
    }
}
