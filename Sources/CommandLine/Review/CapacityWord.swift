internal import Mechanism
internal import Registry

/// A capacity as it is written on the command line: `focalPoint:BEL`, `caseOfficer`, `anybody`.
enum CapacityWord {
    /// The capacity that is meant; blanks, hyphens and capitals within the word make no difference.
    static func capacity(_ written: String) throws(Failure) -> Capacity {
        let parts = written.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let state = parts.count > 1 ? StateCode(parts[1].uppercased()) : nil
        guard let known = all.first(where: { $0.word.folded == parts[0].folded }) else { throw unknown(parts[0], in: written) }
        guard let capacity = Capacity(word: known.word, state: state ?? known.state ?? nobody), (state == nil) == (capacity.state == nil)
        else { throw otherForm(of: known, written) }
        return capacity
    }

    /// A capacity in the way in which it is written.
    static func written(_ capacity: Capacity) -> String {
        let words = capacity.word.split(separator: " ")
        let word = words.enumerated().map { $0 == 0 ? String($1) : $1.prefix(1).uppercased() + $1.dropFirst() }.joined()
        return word + (capacity.state.map { ":\($0)" } ?? "")
    }

    /// Stands where a State is to be written.
    private static let nobody = StateCode("CODE")

    private static let all: [Capacity] =
        [
            .mission(nobody), .focalPoint(nobody), .expert(nobody), .observer(nobody), .contributor(nobody), .nominee(nobody),
            .delegate(nobody),
        ] + Office.allCases.map { .secretariat($0) } + [.administrator, .stakeholder, .anybody]

    private static func unknown(_ word: String, in written: String) -> Failure {
        let near = all.map { Self.written($0).prefix { $0 != ":" } }.map(String.init).nearest(to: word)
        return Failure(
            .usage, cannot: "read as '\(written)'",
            because: "there is no capacity '\(word)'" + (near.map { "; did you mean \($0)?" } ?? ""),
            remedy: "Write one of \(all.map(Self.written).joined(separator: ", ")).")
    }

    private static func otherForm(of capacity: Capacity, _ written: String) -> Failure {
        let why = capacity.state == nil ? "nobody has it for a State" : "the State is missing"
        return Failure(.usage, cannot: "read as '\(written)'", because: why, remedy: "Write \(Self.written(capacity)).")
    }
}

extension String {
    fileprivate var folded: String { filter { $0 != " " && $0 != "-" }.lowercased() }
}
