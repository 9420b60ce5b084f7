extension Connection {
    /// Which tables, indexes and triggers are not as the steps to this form make them, a line for each: who takes a guard away can change
    /// what it guarded.
    func schemaDifferences() throws -> [String] {
        let (found, expected) = (try schema(), try Self.schema(ofForm: try Migrations.version(of: self)))
        return Set(found.keys).union(expected.keys).sorted().compactMap { name in
            switch (found[name], expected[name]) {
            case (nil, _): "the \(name) is missing"
            case (_, nil): "the \(name) is none of this program's"
            case (let found, let expected): found == expected ? nil : "the \(name) is not as this program makes it"
            }
        }
    }

    /// The statements that made everything in the database, by kind and name: `trigger act_is_not_changed`.
    private func schema() throws -> [String: String] {
        var statements: [String: String] = [:]
        try rows("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'") {
            statements[$0.text(0)] = $0.text(1)
        }
        return statements
    }

    private static func schema(ofForm version: Int) throws -> [String: String] {
        let fresh = try inMemory()
        for step in Migrations.all where step.number <= version { try fresh.run(step.sql) }
        return try fresh.schema()
    }
}
