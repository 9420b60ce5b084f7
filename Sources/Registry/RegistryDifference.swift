/// What changed between two registries, row by row and value by value; the order of rows in a table does not count.
public struct RegistryDifference: Hashable, Sendable {
    /// A column of a row whose value changed.
    public struct ValueChange: Hashable, Sendable {
        /// The name of the column.
        public let column: String
        /// The value in the old registry; empty where there was none.
        public let old: String
        /// The value in the new registry; empty where there is none.
        public let new: String

        /// A change of a value.
        public init(column: String, old: String, new: String) {
            self.column = column
            self.old = old
            self.new = new
        }
    }

    /// What became of a row.
    public enum Fate: Hashable, Sendable {
        /// It is new, with the values that are not empty.
        case added([ValueChange])
        /// It is gone, with the values that were not empty.
        case removed([ValueChange])
        /// It stayed, and some of its values changed.
        case changed([ValueChange])
    }

    /// A row that was added, removed or changed.
    public struct RowChange: Hashable, Sendable {
        /// The table of the row.
        public let table: RegistryTable
        /// What tells the row from the others of its table: its code, or the codes of the State and the instrument.
        public let key: [String]
        /// What became of it.
        public let fate: Fate

        /// A change of a row.
        public init(table: RegistryTable, key: [String], fate: Fate) {
            self.table = table
            self.key = key
            self.fate = fate
        }
    }

    /// The rows that changed: table by table in the order of the manifest, each in the order of its keys.
    public let rows: [RowChange]

    /// Compares two registries.
    public init(from old: TreatyRegistry, to new: TreatyRegistry) {
        self.rows =
            TableDifference(.instruments, old.instruments, new.instruments).rows
            + TableDifference(.regionalGroups, old.groups, new.groups).rows
            + TableDifference(.reservations, old.reservations, new.reservations).rows
            + TableDifference(.states, old.states, new.states).rows
            + TableDifference(.treatyStatus, old.statuses, new.statuses).rows
    }

    /// The two registries say the same.
    public var isEmpty: Bool { rows.isEmpty }

    /// The rows of one table that changed.
    public func rows(in table: RegistryTable) -> [RowChange] { rows.filter { $0.table == table } }
}
