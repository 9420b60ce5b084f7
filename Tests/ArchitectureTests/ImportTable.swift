import Foundation

/// The table of allowed imports in `docs/ARCHITECTURE.md`.
struct ImportTable {
    struct Row {
        let target: String
        let ours: [String]
        let outside: [String]

        var allowed: Set<String> { Set(ours + outside + ["Synchronization"]) }
    }

    /// The rows in their order, lowest target first.
    let rows: [Row]

    init(page: String) {
        rows = page.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard line.hasPrefix("| `"), cells.count == 6, let target = cells[1].names.first else { return nil }
            return Row(target: target, ours: cells[3].names, outside: cells[4].names)
        }
    }
}

extension String {
    /// The words in backticks.
    fileprivate var names: [String] { matches(of: /`(\w+)`/).map { String($0.output.1) } }
}
