/// A summary's States by their codes, and the reviews that each of them carries out.
struct DrawSummaryIndex {
    /// A review that a State carries out.
    struct Review {
        let reviewed: DrawSummary.Participant
        let reviewer: DrawSummary.Reviewer
    }

    let summary: DrawSummary
    private let participants: [String: DrawSummary.Participant]
    private let groupPlaces: [String: Int]
    private let reviews: [String: [Review]]

    init(_ summary: DrawSummary) {
        self.summary = summary
        participants = Dictionary(summary.participants.map { ($0.code, $0) }) { first, _ in first }
        groupPlaces = Dictionary(summary.groups.enumerated().map { ($1.code, $0) }) { first, _ in first }
        reviews = Dictionary(
            grouping: summary.participants.flatMap { reviewed in reviewed.reviewers.map { Review(reviewed: reviewed, reviewer: $0) } },
            by: \.reviewer.code)
    }

    /// Whether a State takes part, and so has an anchor.
    func takesPart(_ code: String) -> Bool { participants[code] != nil }

    /// The name of a State, or its code where it takes no part.
    func name(of code: String) -> String { participants[code]?.name ?? code }

    /// The reviews that a State carries out, in the order of the page.
    func reviews(by code: String) -> [Review] { reviews[code] ?? [] }

    /// The place of a group among the groups.
    func groupPlace(_ code: String) -> Int? { groupPlaces[code] }

    /// The place of a State's group among the groups.
    func groupPlace(ofState code: String) -> Int? { participants[code].flatMap { groupPlaces[$0.group] } }

    /// How many reviews the States of each group (rows) carry out for those of each group (columns).
    var flows: [[Int]] {
        let width = summary.groups.count
        var counts = Array(repeating: Array(repeating: 0, count: width), count: width)
        for reviewed in summary.participants {
            for reviewer in reviewed.reviewers {
                guard let from = groupPlace(ofState: reviewer.code), let to = groupPlace(reviewed.group) else { continue }
                counts[from][to] += 1
            }
        }
        return counts
    }
}
