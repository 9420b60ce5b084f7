internal import Casework
internal import JSONText
internal import Registry

/// What changed between two registries, for people and for machines.
struct DifferenceReport {
    private let old: DigestedRegistry
    private let new: DigestedRegistry
    private let difference: RegistryDifference

    init(from old: DigestedRegistry, to new: DigestedRegistry) {
        self.old = old
        self.new = new
        self.difference = RegistryDifference(from: old.registry, to: new.registry)
    }

    func text(_ oldPath: String, _ newPath: String, width: Int) -> String {
        let count = difference.rows.count
        let words = count == 0 ? "Nothing changed" : count == 1 ? "One row changed" : "\(count) rows changed"
        let head = "\(words) from \(oldPath.printable) to \(newPath.printable).".wrapped(to: width) + "\n"
        let tables = RegistryTable.allCases.map { block($0, width) }
        return ([head] + tables).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func block(_ table: RegistryTable, _ width: Int) -> String {
        let rows = difference.rows(in: table)
        return rows.isEmpty ? "" : "\(table.fileName)\n" + rows.map { lines($0, width) }.joined()
    }

    private func lines(_ row: RegistryDifference.RowChange, _ width: Int) -> String {
        let head = "  \(row.fate.sign) \(row.key.joined(separator: " ")) \(name(of: row))".printable.withoutTrailingSpaces
        let values = row.fate.values.filter { !Self.inHead.contains($0.column) }.map {
            "      \(row.fate.text(of: $0))".printable.wrapped(to: width, indentingRestBy: 8)
        }
        return ([head] + values).map { $0 + "\n" }.joined()
    }

    /// The columns whose values stand in the head of a row.
    private static let inHead = ["code", "instrument"]

    /// The name of the State that a row is about, for who does not know its code.
    private func name(of row: RegistryDifference.RowChange) -> String {
        let code = StateCode(row.key.first ?? "")
        return (new.registry.state(code) ?? old.registry.state(code)).map { "(\($0.name(in: "en")))" } ?? ""
    }

    var json: JSON {
        [
            "old": .string(old.digestText),
            "new": .string(new.digestText),
            "rows": .array(difference.rows.map(json)),
        ]
    }

    private func json(_ row: RegistryDifference.RowChange) -> JSON {
        let values = row.fate.values.map { ["column": .string($0.column), "old": .string($0.old), "new": .string($0.new)] as JSON }
        return [
            "table": .string(row.table.fileName), "key": .strings(row.key), "fate": .string(row.fate.word), "values": .array(values),
        ]
    }
}

extension RegistryDifference.Fate {
    fileprivate var values: [RegistryDifference.ValueChange] {
        switch self {
        case .added(let values), .removed(let values), .changed(let values): values
        }
    }

    fileprivate var word: String {
        switch self {
        case .added: "added"
        case .removed: "removed"
        case .changed: "changed"
        }
    }

    fileprivate var sign: String {
        switch self {
        case .added: "+"
        case .removed: "-"
        case .changed: "~"
        }
    }

    fileprivate func text(of change: RegistryDifference.ValueChange) -> String {
        switch self {
        case .added: "\(change.column): \(change.new.isolated)"
        case .removed: "\(change.column): \(change.old.isolated)"
        case .changed: "\(change.column): \(change.old.orNothing) → \(change.new.orNothing)"
        }
    }
}

extension String {
    fileprivate var orNothing: String { isEmpty ? "(empty)" : isolated }
}
