public import Law
public import Lots
public import Mechanism
public import Registry

/// Records the outcome of a drawing of lots as the beginning of the cycle (¶17, ¶28).
public struct RecordLots: Sendable {
    private let record: RecordAct

    /// Records into the record of a keeper.
    public init(_ keeper: RecordKeeper) { record = RecordAct(keeper) }

    /// Opens the cycle with what the transcript says; who is party to the Convention against Corruption is taken from the registry.
    ///
    /// - Parameters:
    ///   - digest: the SHA-256 of the published transcript, in hexadecimal digits.
    ///   - start: the first day of the first year.
    @discardableResult
    public func callAsFunction(
        _ transcript: Transcript, digest: String, registry: TreatyRegistry, start: Day, by author: Author, at instant: Int64,
        request: String
    ) async throws -> Receipt {
        let entrants = Self.entrants(of: transcript, registry)
        return try await record(OpenCycle(transcript: digest, start: start, entrants), by: author, at: instant, request: request)
    }

    static func entrants(of transcript: Transcript, _ registry: TreatyRegistry) -> [OpenCycle.Entrant] {
        let field = transcript.head.field
        let seats = Dictionary(grouping: Assignments(of: transcript).all, by: \.reviewed)
        let uncac = registry.instruments.first { $0.role == .reference }?.code
        return field.parties.indices.map { index in
            let party = field.parties[index]
            return OpenCycle.Entrant(
                party.code, cohort: transcript.head.cohorts[index],
                instruments: party.instruments.positions.map { field.terms.instruments[$0] },
                isPartyToUNCAC: uncac.map { registry.isParty(party.code, to: $0) } ?? false,
                seats: (seats[party.code] ?? []).map {
                    DrawnSeat(side: $0.side, number: $0.number, reviewer: $0.reviewer, instruments: $0.instruments)
                })
        }
    }
}
