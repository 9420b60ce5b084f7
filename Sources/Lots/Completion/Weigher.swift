/// A solver of linear programs, from which weights for a shortage can be had where chains of exchanges do not lead to them.
///
/// Its numbers are never trusted: they are rounded, and count only if the weights then prove a shortage in whole numbers.
public protocol Weigher: Sendable {
    /// The change of the least cost for a unit more on the right side of each row (the dual values), or `nil` where none was found.
    func duals(of program: LinearProgram) -> [Double]?
}

/// Columns of numbers not below 0 and rows that bound sums of them; the cost of the columns is to be least.
public struct LinearProgram: Sendable {
    /// The cost of each column.
    public private(set) var costs: [Double] = []
    /// The least and the most that each row may sum up to.
    public private(set) var bounds: [ClosedRange<Double>] = []
    /// Numbers in the table, each with its row and its column, counted from 0.
    public private(set) var entries: [Entry] = []

    /// A number in the table.
    public struct Entry: Sendable {
        public let row: Int
        public let column: Int
        public let value: Double
    }

    mutating func addColumn(costing cost: Double = 0) -> Int {
        costs.append(cost)
        return costs.count - 1
    }

    mutating func addRow(_ bounds: ClosedRange<Double>) -> Int {
        self.bounds.append(bounds)
        return self.bounds.count - 1
    }

    mutating func enter(_ value: Double, _ row: Int, _ column: Int) { entries.append(Entry(row: row, column: column, value: value)) }
}
