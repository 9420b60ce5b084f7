public import Casework
public import Law
public import Mechanism
public import Registry

/// A review that was played through the casework, in memory: its first phase is published, its second one is being worked on.
///
/// Ruritania is reviewed by Lyonesse (the Convention and firearms), Thule (trafficking) and Arcadia (all three); Bensalem is another party.
public struct PlayedReview: Sendable {
    /// The State under review.
    public static let state = StateCode("RUR")
    /// The record.
    public let records: any Records
    /// The keeper through which it was written.
    public let keeper: RecordKeeper
    /// The numbers of acts that later acts or tests refer to.
    public internal(set) var numbers: [Planted: Int] = [:]
    /// The receipts of all acts, in their order.
    public internal(set) var receipts: [Receipt] = []
    var day = Day(number: 20_820)

    /// A review of which nothing is played yet, in an empty record.
    public init(
        in records: any Records = MemoryRecords(), sealing: any ContentSealing = CountedSealing(), digests: any Digests = CountedDigests()
    ) {
        self.records = records
        keeper = RecordKeeper(records, sealing: sealing, digests: digests, definition: InventedCycle.definition)
    }

    /// The whole review.
    public static func played(
        in records: any Records = MemoryRecords(), sealing: any ContentSealing = CountedSealing(), digests: any Digests = CountedDigests()
    ) async throws -> Self {
        var review = PlayedReview(in: records, sealing: sealing, digests: digests)
        try await review.playCycle()
        try await review.playPeople()
        try await review.playAnswers()
        try await review.playDialogue()
        try await review.playOutcome()
        try await review.playSecondPhase()
        return review
    }

    /// The day of the last act.
    public var today: Day { day }

    /// The instant at which the next act is done.
    public var now: Int64 { ViennaDay.start(of: day) + 12 * 3_600_000 }

    /// Does something in the review, a day later than what was done before.
    @discardableResult
    public mutating func act(_ act: any ReviewAct, by author: Author) async throws -> Int {
        day = day + 1
        let receipt = try await RecordAct(keeper)(act, in: Self.state, by: author, at: now, request: "request \(receipts.count + 1)")
        receipts.append(receipt)
        return receipt.number
    }

    /// Does something to the cycle.
    public mutating func act(_ act: any CycleAct, by author: Author) async throws {
        let receipt = try await RecordAct(keeper)(act, by: author, at: now, request: "request \(receipts.count + 1)")
        receipts.append(receipt)
    }

    /// A passage with a planted word.
    static func passage(_ planted: Planted, in language: WorkingLanguage = .english, around text: String = "It says:") -> Passage {
        Passage("\(text) \(planted.word)", in: language, words: 3)
    }
}
