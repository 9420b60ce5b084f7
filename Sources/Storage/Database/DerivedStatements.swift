internal import Casework

/// The statements of a derived table, made from its columns.
struct DerivedStatements {
    let selectAll: String
    let selectStream: String
    let put: String
    let remove: String
    let removeAll: String

    static func of(_ table: DerivedTable) -> DerivedStatements { made[table] ?? DerivedStatements(table) }

    private static let made = Dictionary(uniqueKeysWithValues: DerivedTable.allCases.map { ($0, DerivedStatements($0)) })

    private init(_ table: DerivedTable) {
        let name = Self.quoted(table.rawValue)
        let columns = table.columns.map(Self.quoted)
        let key = columns.prefix(table.keyColumns)
        let (all, keys) = (columns.joined(separator: ", "), key.joined(separator: ", "))
        selectAll = "SELECT \(all) FROM \(name) ORDER BY \(keys)"
        selectStream = "SELECT \(all) FROM \(name) WHERE \(columns[0]) = ?1 ORDER BY \(keys)"
        let places = columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
        let updates = columns.dropFirst(key.count).map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        let otherwise = updates.isEmpty ? "NOTHING" : "UPDATE SET \(updates)"
        put = "INSERT INTO \(name) (\(all)) VALUES (\(places)) ON CONFLICT (\(keys)) DO \(otherwise)"
        remove = "DELETE FROM \(name) WHERE " + key.enumerated().map { "\($1) = ?\($0 + 1)" }.joined(separator: " AND ")
        removeAll = "DELETE FROM \(name)"
    }

    private static func quoted(_ name: String) -> String { "\"\(name)\"" }
}
