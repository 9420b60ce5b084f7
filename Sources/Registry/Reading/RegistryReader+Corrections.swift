import Law

extension RegistryReader {
    /// All that was noted: table by table, line by line, and within a line in the order of the columns.
    var corrections: [Correction] {
        [instruments, groups, reservations, states, statuses].flatMap(\.correctionsInOrder)
    }
}

extension Sheet {
    fileprivate var correctionsInOrder: [Correction] {
        let positions = Dictionary(table.columns.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        func order(_ correction: Correction) -> (Int, Int) {
            let column = correction.place.column.map { columns[$0] ?? positions[$0] ?? .max } ?? -1
            return (correction.place.line ?? 0, column)
        }
        return corrections.enumerated().sorted { one, other in
            let (first, second) = (order(one.element), order(other.element))
            return first == second ? one.offset < other.offset : first < second
        }.map(\.element)
    }
}
