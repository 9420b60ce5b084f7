internal import Casework

/// The steps that bring the tables to their present form.
package enum Migrations {
    /// All steps, in their order.
    package static let all: [Migration] = [.record, .accounts, .seen]

    /// The version of the tables after the last step.
    package static var known: Int { all.last?.number ?? 0 }

    /// Takes the steps that a database lacks, each in a transaction of its own; all of them, or those up to a form, for tests.
    package static func apply(to connection: Connection, upTo form: Int = .max) throws {
        try refuseNewer(connection)
        for migration in all where try migration.number <= form && version(of: connection) < migration.number {
            try apply(migration, to: connection)
        }
    }

    /// Refuses tables of a form that only a later program knows.
    static func refuseNewer(_ connection: Connection) throws {
        let found = try version(of: connection)
        guard found <= known else { throw DatabaseFault.newer(found: found, known: known) }
    }

    /// The version of the tables; 0 where there are none.
    package static func version(of connection: Connection) throws -> Int { Int(try connection.integer("PRAGMA user_version")) }

    /// Another process may have taken the step while this one waited, so the version is read again inside.
    private static func apply(_ migration: Migration, to connection: Connection) throws {
        try connection.writing {
            guard try version(of: connection) < migration.number else { return }
            do { try connection.run(migration.sql) } catch DatabaseFault.other(code: 1, let detail) {
                // The step is tested: it fails where the number of the form is another than that of the tables.
                throw DatabaseFault.corrupted(detail: "the number of its form is \(try version(of: connection)), and \(detail)")
            }
            try connection.run("PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(migration.number);")
        }
    }
}
