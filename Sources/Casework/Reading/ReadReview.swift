public import Law
internal import Lots
public import Mechanism
public import Registry

/// Reads one review as a person may: each piece only where `Access` allows it to the reader, and only then is its text opened.
public struct ReadReview: Sendable {
    private let keeper: RecordKeeper
    private let questionnaire: Questionnaire?

    /// Reads from the record of a keeper; with the questionnaire at hand, questions are told in their words too.
    public init(_ keeper: RecordKeeper, asking questionnaire: Questionnaire? = nil) {
        self.keeper = keeper
        self.questionnaire = questionnaire
    }

    /// The review of a State as a reader may see it, or one phase of it; none where the State takes no part in the cycle.
    ///
    /// - Parameters:
    ///   - day: the day for which lateness is told.
    ///   - phase: the only phase that is read; all where none is named.
    ///   - parts: what is read of it; the rest is left empty, and its texts stay sealed.
    ///   - instrument: the only instrument whose answers and observations are read; all where none is named.
    ///   - onlyLastAnswers: whether of each answer only the last version that the reader may read is opened.
    public func callAsFunction(
        _ state: StateCode, by reader: Author, on day: Day, phase: Int? = nil, parts: Set<DossierPart> = Set(DossierPart.allCases),
        instrument: InstrumentCode? = nil, onlyLastAnswers: Bool = false
    ) async throws -> ReviewDossier? {
        try await keeper.read(state) { review, cycle, texts in
            guard let participant = cycle.participant(state), participant.standing != .optedOut else { return nil }
            var reading = Reading(review: review, reader: reader, day: day, texts: texts, questionnaire: questionnaire)
            reading.parts = parts
            reading.only = instrument
            reading.onlyLastAnswers = onlyLastAnswers
            return try reading.dossier(of: participant, phase: phase)
        }
    }
}

/// One reading of one review by one reader.
struct Reading {
    let review: Review
    let reader: Author
    let day: Day
    let texts: ReviewTexts
    let questionnaire: Questionnaire?
    /// What is read.
    var parts = Set(DossierPart.allCases)
    /// The only instrument whose answers and observations are read; all where there is none.
    var only: InstrumentCode?
    /// Whether of each answer only the last version is read.
    var onlyLastAnswers = false

    /// What a part of the dossier holds; nothing where it is not asked for.
    func of<Entry>(_ part: DossierPart, _ read: () throws -> [Entry]) rethrows -> [Entry] { parts.contains(part) ? try read() : [] }

    /// Whether what concerns an instrument is read.
    func isAsked(_ instrument: InstrumentCode) -> Bool { only.map { $0 == instrument } ?? true }

    /// Whether the reader may read something.
    func allows(
        _ record: ReviewRecord, phase: PhaseReview? = nil, on instrument: InstrumentCode? = nil, part: String = "",
        of owner: StateCode? = nil
    ) -> Bool {
        allows(ReadRequest(record, phase: phase?.number, instrument: instrument, part: part, owner: owner))
    }

    /// Whether the reader may read something.
    func allows(_ request: ReadRequest) -> Bool { Access.allows(reading: request, by: reader, of: review) }

    /// Opens a text; to be asked for only after `allows`.
    func text(_ passage: PassageReference) throws -> DossierText {
        DossierText(language: passage.language.rawValue, words: passage.words, body: try texts.text(passage))
    }

    /// The number of an act, for those who know of all acts.
    func act(_ number: Int) -> Int? { allows(.timeline) ? number : nil }
}

extension Reading {
    /// Everything that the reader may read.
    func dossier(of participant: Participant, phase: Int?) throws -> ReviewDossier {
        ReviewDossier(
            state: review.state, reader: reader.capacity.title, day: day, status: status(of: participant), seats: seats(of: participant),
            designations: try of(.designations) { try designations() }, nominations: try of(.people) { try nominations() },
            contributors: try of(.people) { try contributors() }, consultations: try of(.people) { try consultations() },
            deadlines: deadlines(), phases: try review.phases.filter { phase == nil || $0.number == phase }.map { try entry($0) },
            needs: try of(.needs) { try needs() })
    }

    func status(of participant: Participant) -> ReviewStatus {
        let (waiting, due) = review.next
        return ReviewStatus(
            cohort: review.cohort ?? participant.cohort, openedOn: review.openedOn, phase: review.current?.number,
            step: review.step.rawValue,
            since: review.current?.since(review.step, in: review) ?? review.openedOn, waitsFor: waiting, due: due,
            daysLate: due.flatMap { day > $0 ? day - $0 : nil })
    }

    private func seats(of participant: Participant) -> [SeatEntry] {
        guard review.openedOn != nil else {
            return participant.seats.map {
                SeatEntry(
                    seat: "\($0.side.word).\($0.number)", reviewer: $0.reviewer, instruments: $0.instruments, since: nil, until: nil)
            }
        }
        return review.seats.map {
            SeatEntry(seat: $0.name, reviewer: $0.reviewer, instruments: $0.instruments, since: $0.since, until: $0.until)
        }
    }

    /// Agreed days are part of the arrangements; the day on which the review waits stands in its status.
    private func deadlines() -> [DeadlineEntry] {
        guard allows(.arrangements) else { return [] }
        return review.deadlines.map {
            DeadlineEntry(
                phase: $0.phase, task: $0.task.rawValue, state: $0.state, due: $0.due, isAgreed: $0.isAgreed, basis: $0.basis,
                metOn: $0.metOn, daysLate: $0.delay(on: day))
        }
    }
}

extension Review {
    /// The States whose act the next step waits for, and the first day by which one of them is to have acted.
    var next: (waiting: [StateCode], due: Day?) {
        guard let phase = current else { return ([], nil) }
        let waiting = phase.waitsFor(in: self)
        return (waiting, deadlines(of: phase).filter { $0.metOn == nil && waiting.contains($0.state) }.map(\.due).min())
    }
}

extension Capacity {
    /// The capacity with its State: `focal point of BEL`.
    public var title: String { state.map { $0.text.isEmpty ? word : "\(word) of \($0)" } ?? word }
}
