import Casework
import CaseworkTesting
import CommandLine
import Law
import Lots
import Mechanism
import Registry
import Storage
import Vault

/// Plays what people do into a record.
struct Play {
    static let states = ["AAA", "BBB", "CCC", "DDD", "EEE"].map { StateCode($0) }
    static let convention = InstrumentCode("UNTOC")
    static let administrator = Author(PersonID("p-admin"), as: .administrator)
    static let lotsOfficer = Author(PersonID("p-lots"), as: .secretariat(.lotsOfficer))
    static let caseOfficer = Author(PersonID("p-office"), as: .secretariat(.caseOfficer))
    static let mission = Author(PersonID("p-mission"), as: .mission(states[0]))

    let keeper: RecordKeeper
    let records: any Records
    let key: any MasterKey
    let attachments: any Attachments

    init(_ records: any Records, _ key: any MasterKey, _ attachments: any Attachments) throws {
        self.records = records
        self.key = key
        self.attachments = attachments
        let texts = try LocalFiles().read(Ports.sources + "/Data/mechanism/untoc-cycle.json")
        keeper = RecordKeeper(
            records, sealing: key, digests: Sodium(), definition: try MechanismCycle(reading: texts, from: "untoc-cycle.json"))
    }

    /// Plays all acts, one second after the other.
    func toTheEnd() async throws {
        for author in [Self.administrator, Self.lotsOfficer, Self.caseOfficer, Self.mission] {
            try await act(Appoint(author.person, as: author.capacity, name: "A name"), by: Self.administrator)
        }
        try await act(OpenCycle(transcript: "00", start: Day("2026-11-01")!, Self.entrants), by: Self.lotsOfficer)
        try await act(EnterPhase(cohort: 1, phase: 1), by: Self.caseOfficer)
        try await open(Self.states[0])
        let questions = [QuestionID("UNTOC-5-1")]
        let phase = OpenPhase(1, articles: [ArticlesOfInstrument(Self.convention, [5])], questions: questions)
        try await act(phase, by: Self.caseOfficer)
        let answer = Passage(PlayedRecord.sentence, in: .english, words: 6)
        try await act(DraftAnswer(phase: 1, questions[0], basedOn: 0, .yes, answer), by: Self.mission)
        try await file()
        try await open(Self.states[1])
    }

    /// Records an act in the first review.
    func act(_ act: any ReviewAct, by author: Author, in state: StateCode = states[0]) async throws {
        let position = try await records.read { try $0.head().position }
        try await RecordAct(keeper)(act, in: state, by: author, at: Self.instant(position), request: "request-\(position)")
    }

    private func act(_ act: any CycleAct, by author: Author) async throws {
        let position = try await records.read { try $0.head().position }
        try await RecordAct(keeper)(act, by: author, at: Self.instant(position), request: "request-\(position)")
    }

    private func open(_ state: StateCode) async throws {
        try await act(OpenReview(cohort: 1, seats: Self.entrants.first { $0.state == state }?.seats ?? []), by: Self.caseOfficer, in: state)
    }

    private func file() async throws {
        let content = try await records.read { try $0.key(of: StreamName("AAA")) }.map { try key.open($0) }
        guard let content else { return }
        let address = try attachments.keep(Array("%PDF-1.7 content".utf8), under: content, context: Array("file".utf8))
        let title = Passage(PlayedRecord.title, in: .english, words: 6)
        try await act(FileDocument(phase: 1, at: address, mediaType: "application/pdf", size: 16, title), by: Self.mission)
    }

    private static func instant(_ position: Int64) -> Int64 { FixedClock().now() + 1000 * position }

    /// Each State is reviewed by the two that follow it.
    private static let entrants = states.indices.map { index in
        let reviewers = [states[(index + 1) % 5], states[(index + 2) % 5]]
        let seats = zip([Side.own, .other], reviewers).map {
            DrawnSeat(side: $0, number: 0, reviewer: $1, instruments: [convention])
        }
        return OpenCycle.Entrant(states[index], cohort: 1, instruments: [convention], isPartyToUNCAC: false, seats: seats)
    }
}
