internal import Casework

extension Connection {
    /// Refuses a number where a text belongs, or the other way round: SQLite would turn `7` into `"7"` without a word, and another
    /// value would be read than was written.
    func requireKinds(of row: DerivedRow) throws {
        let kinds = try kinds(of: row.table)
        for (column, (value, kind)) in zip(row.table.columns, zip(row.values, kinds)) {
            let fits =
                switch value {
                case .null: true
                case .integer: kind == "INTEGER"
                case .text: kind == "TEXT"
                }
            guard fits else { throw DatabaseFault.constraint(name: "\(row.table.rawValue).\(column)") }
        }
    }

    private func kinds(of table: DerivedTable) throws -> [String] {
        if let known = kinds[table] { return known }
        let found = try texts("SELECT type FROM pragma_table_info(?1) ORDER BY cid", [.text(table.rawValue)])
        kinds[table] = found
        return found
    }
}
