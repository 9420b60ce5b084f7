/// The difference of two tables whose rows are told apart by their keys.
struct TableDifference<Row: TableRow> {
    typealias ValueChange = RegistryDifference.ValueChange
    typealias RowChange = RegistryDifference.RowChange

    let table: RegistryTable
    private(set) var rows: [RowChange] = []

    init(_ table: RegistryTable, _ old: [Row], _ new: [Row]) {
        self.table = table
        let (old, new) = (Self.byKey(old), Self.byKey(new))
        let keys = Set(old.keys).union(new.keys).sorted { $0.lexicographicallyPrecedes($1, by: Self.precedes) }
        for key in keys { compare(key, old[key] ?? [], new[key] ?? []) }
    }

    /// Rows that share a key, as reservations may, are compared in their order.
    private mutating func compare(_ key: [String], _ old: [Row], _ new: [Row]) {
        guard old != new else { return }
        for index in 0..<max(old.count, new.count) {
            let before = index < old.count ? old[index] : nil
            let after = index < new.count ? new[index] : nil
            if let fate = fate(before, after) { rows.append(RowChange(table: table, key: key, fate: fate)) }
        }
    }

    private func fate(_ old: Row?, _ new: Row?) -> RegistryDifference.Fate? {
        let changes = changes(old?.values, new?.values)
        if old == nil { return .added(changes) }
        if new == nil { return .removed(changes) }
        return changes.isEmpty ? nil : .changed(changes)
    }

    private func changes(_ old: [String]?, _ new: [String]?) -> [ValueChange] {
        Row.columns.enumerated().compactMap { index, column in
            let (before, after) = (old?[index] ?? "", new?[index] ?? "")
            return before == after ? nil : ValueChange(column: column, old: before, new: after)
        }
    }

    private static func byKey(_ rows: [Row]) -> [[String]: [Row]] { Dictionary(grouping: rows, by: \.key) }
    private static func precedes(_ one: String, _ other: String) -> Bool { one.utf8.lexicographicallyPrecedes(other.utf8) }
}
