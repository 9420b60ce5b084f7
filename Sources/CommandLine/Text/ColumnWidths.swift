/// How wide the columns of a table are.
struct ColumnWidths {
    private let natural: [Int]
    private let least: [Int]

    /// The widths at which nothing is broken, and the least to which each column may shrink.
    init(_ columns: [TextTable.Column], _ rows: [[String]]) {
        let natural = columns.indices.map { index in
            rows.reduce(columns[index].title.displayWidth) { max($0, $1[index].displayWidth) }
        }
        self.natural = natural
        self.least = columns.indices.map { index in
            let longestTitleWord = columns[index].title.split(separator: " ").map { String($0).displayWidth }.max() ?? 0
            return columns[index].fit == .whole ? natural[index] : max(longestTitleWord, min(natural[index], 8))
        }
    }

    /// The widths whose sum is at most the limit, taken from the widest columns first; more where the columns cannot shrink so far.
    func fitted(to limit: Int) -> [Int] {
        var widths = natural
        while widths.reduce(0, +) > limit {
            let shrinkable = widths.indices.filter { widths[$0] > least[$0] }
            guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
        }
        return widths
    }
}
