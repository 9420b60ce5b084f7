public import Law
internal import Mechanism
public import Registry

/// Lists all reviews with what everybody may know of them; no key is needed.
public struct ListReviews: Sendable {
    private let records: any Records

    /// Reads the tables that are derived from the record.
    public init(_ records: any Records) { self.records = records }

    /// Reads the tables of the record of a keeper.
    public init(_ keeper: RecordKeeper) { records = keeper.records }

    /// The reviews in the order of their States' codes, those that were not opened yet included.
    ///
    /// - Parameter day: the day for which lateness is told.
    public func callAsFunction(on day: Day) async throws -> [ReviewLine] {
        try await records.read { reader in
            let opened = try reader.rows(of: .review, stream: nil).compactMap { ReviewLine(of: $0, on: day) }
            let known = Set(opened.map(\.state))
            let others = try reader.rows(of: .participant, stream: nil).compactMap { ReviewLine(notStarted: $0) }
            return (opened + others.filter { !known.contains($0.state) }).sorted { $0.state < $1.state }
        }
    }
}

/// One review in a list of all.
public struct ReviewLine: Hashable, Sendable {
    /// The State under review.
    public let state: StateCode
    /// Where the review stands.
    public let status: ReviewStatus
}

extension ReviewLine {
    /// The line of a review that was opened.
    fileprivate init?(of row: DerivedRow, on day: Day) {
        let values = row.values
        guard let stream = values[0].text, let step = values[3].text else { return nil }
        let (since, due) = (values[4].text.flatMap { Day($0) }, values[6].text.flatMap { Day($0) })
        self.init(
            state: StateCode(stream),
            status: ReviewStatus(
                cohort: values[1].integer, openedOn: nil, phase: values[2].integer, step: step, since: since,
                waitsFor: (values[5].text ?? "").split(separator: "+").map { StateCode(String($0)) }, due: due,
                daysLate: due.flatMap { day > $0 ? day - $0 : nil }))
    }

    /// The line of a State whose review was not opened; none where it chose to take no part.
    fileprivate init?(notStarted row: DerivedRow) {
        guard let state = row.values[1].text, row.values[4].text != ParticipantStanding.optedOut.rawValue else { return nil }
        self.init(
            state: StateCode(state),
            status: ReviewStatus(
                cohort: row.values[2].integer, openedOn: nil, phase: nil, step: Step.notStarted.rawValue, since: nil, waitsFor: [],
                due: nil, daysLate: nil))
    }
}

extension DerivedValue {
    fileprivate var text: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    fileprivate var integer: Int? {
        guard case .integer(let number) = self else { return nil }
        return Int(number)
    }
}
