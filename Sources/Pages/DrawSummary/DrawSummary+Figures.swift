extension DrawSummary {
    /// The cohorts in which States take part, in their order.
    var cohorts: [Int] { Set(participants.map(\.cohort)).sorted() }

    /// The number of seats.
    var seatCount: Int { participants.reduce(0) { $0 + $1.reviewers.count } }

    /// The number of additional reviewers.
    var additionalCount: Int { participants.reduce(0) { $0 + $1.reviewers.count { $0.seat == .additional } } }

    /// The number of seats that were drawn again.
    var redrawnCount: Int { redrawnSeats.count { $0.reviewer != nil } }

    /// The States of a cohort and group, in the order of the page.
    func participants(inCohort cohort: Int, group: String) -> [Participant] {
        participants.filter { $0.cohort == cohort && $0.group == group }
    }

    /// The number of States of a cohort, of a group, or of both.
    func count(inCohort cohort: Int? = nil, group: String? = nil) -> Int {
        participants.count { (cohort == nil || $0.cohort == cohort) && (group == nil || $0.group == group) }
    }

    /// How many States carry out each number of reviews; one, two and three are always named (¶29).
    var reviewLoads: [(reviews: Int, states: Int)] {
        let carriedOut = Dictionary(participants.flatMap(\.reviewers).map { ($0.code, 1) }, uniquingKeysWith: +)
        let states = Dictionary(participants.map { (carriedOut[$0.code, default: 0], 1) }, uniquingKeysWith: +)
        return Set([1, 2, 3] + states.keys).sorted().map { ($0, states[$0, default: 0]) }
    }
}
