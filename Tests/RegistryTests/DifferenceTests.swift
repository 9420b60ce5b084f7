import Registry
import Testing

@Suite struct `Difference of two registries` {
    private func difference(_ changes: [Change]) throws -> RegistryDifference {
        let tables = Cast.tables { table, text in
            changes.filter { $0.table == table }.reduce(text) { $0.replacingFirst($1.old, with: $1.new) }
        }
        return RegistryDifference(from: Cast.registry, to: try TreatyRegistry(reading: tables))
    }

    @Test func `a registry does not differ from itself, in whatever order its rows stand`() {
        let (cast, reversed) = (Cast.registry, Array(Cast.registry.statuses.reversed()))
        let other = TreatyRegistry(
            states: cast.states.reversed(), groups: cast.groups, instruments: cast.instruments, statuses: reversed,
            reservations: cast.reservations)
        #expect(RegistryDifference(from: cast, to: other).isEmpty)
    }

    @Test func `what changed is told value by value`() throws {
        let difference = try difference([Change(.treatyStatus, "2001-03-01,,signature_only", "2001-03-01,2024-02-01,ratification")])
        let values = [
            RegistryDifference.ValueChange(column: "bound_on", old: "", new: "2024-02-01"),
            RegistryDifference.ValueChange(column: "action", old: "signature_only", new: "ratification"),
        ]
        #expect(
            difference.rows
                == [RegistryDifference.RowChange(table: .treatyStatus, key: ["THU", "UNTOC"], fate: .changed(values))])
    }

    @Test func `rows that came and went are told, table by table and in the order of their keys`() throws {
        let difference = try difference([
            Change(.treatyStatus, "THU,UNTOC,2001-03-01,,signature_only,high,Gazette,\n", "UTO,UNTOC,2001-03-01,,signature_only,high,A,\n"),
            Change(.states, "Arcadia en", "New Arcadia"),
            Change(.reservations, "35(2)", "35(3)"),
        ])
        let told = difference.rows.map { $0.key.joined(separator: " ") + $0.fate.word }
        let expected = [
            "ARC UNTOC 35(2) reservation 2002-05-21 removed", "ARC UNTOC 35(3) reservation 2002-05-21 added", "ARC changed",
            "THU UNTOC removed", "UTO UNTOC added",
        ]
        #expect(told == expected)
        #expect(difference.rows(in: .states).count == 1)
    }
}

extension RegistryDifference.Fate {
    var word: String {
        switch self {
        case .added: " added"
        case .removed: " removed"
        case .changed: " changed"
        }
    }
}
