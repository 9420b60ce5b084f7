/// One connection, and the queue on which alone it is used.
///
/// SQLite waits for the disk and for locks: on the pool that all tasks share, such a wait would take a whole processor from them.
actor Lane {
    private let executor: QueueExecutor
    private var connection: Connection?

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(_ label: String) { self.executor = QueueExecutor(label) }

    /// Opens the connection, on the queue.
    func open(_ connect: @Sendable () throws -> Connection) throws { connection = try connect() }

    /// Uses the connection.
    func run<Result: Sendable>(_ body: @Sendable (Connection) throws -> Result) throws -> Result {
        guard let connection else { throw Connection.closed }
        return try body(connection)
    }

    /// Does on the queue what needs no connection that stays.
    func work<Result: Sendable>(_ body: @Sendable () throws -> Result) throws -> Result { try body() }

    /// Closes the connection; nothing can be done on the lane after it.
    func close() { connection = nil }
}
