/// What became of one kind of faults.
struct FaultOutcome: Sendable {
    /// What was done, as a heading.
    let title: String
    /// What was seen, each with how often, in the order in which it was seen first.
    private(set) var counts: [(what: String, count: Int)] = []
    /// What the reader must know besides.
    var remarks: [String] = []
    /// What went wrong, each in full.
    private(set) var failures: [String] = []

    init(_ title: String) { self.title = title }

    /// Counts something that was seen.
    mutating func count(_ what: String, _ times: Int = 1) {
        if let place = counts.firstIndex(where: { $0.what == what }) { counts[place].count += times } else { counts.append((what, times)) }
    }

    /// Notes what went wrong in a round; nothing where all went well.
    mutating func fail(_ round: String, _ faults: [String]) {
        guard !faults.isEmpty else { return }
        failures.append("\(round)\n" + faults.prefix(20).map { "    \($0)\n" }.joined())
    }

    /// The outcome for people: what was seen, and the first failures in full.
    func text(width: Int) -> String {
        let digits = counts.map { "\($0.count)".count }.max() ?? 0
        let lines = counts.map { count in
            "  " + String(repeating: " ", count: digits - "\(count.count)".count) + "\(count.count) \(count.what)\n"
        }
        let rest = failures.count > 10 ? "  and \(failures.count - 10) more\n" : ""
        return title + "\n" + lines.joined() + remarks.map { "  \($0)".wrapped(to: width, indentingRestBy: 2) + "\n" }.joined()
            + failures.prefix(10).map { "  FAILED: \($0)" }.joined() + rest
    }
}
