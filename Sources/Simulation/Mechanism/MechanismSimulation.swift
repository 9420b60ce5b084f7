public import Casework
public import Law
public import Lots
public import Mechanism
public import Registry

/// The whole mechanism on a virtual clock: every State, expert and office acts by a seeded profile, through casework only.
public struct MechanismSimulation {
    /// What a simulation runs on.
    public struct Setting: Sendable {
        let draw: Transcript
        let registry: TreatyRegistry
        let questionnaire: Questionnaire
        let profile: Profile
        let start: Day
        let years: Int
        let digests: any Digests
        let repeatSeat: RepeatSeat

        /// A simulation of so many years from a day on, with the outcome of a draw.
        public init(
            draw: Transcript, registry: TreatyRegistry, questionnaire: Questionnaire, profile: Profile, start: Day, years: Int,
            digests: any Digests, repeatSeat: RepeatSeat
        ) {
            self.draw = draw
            self.registry = registry
            self.questionnaire = questionnaire
            self.profile = profile
            self.start = start
            self.years = years
            self.digests = digests
            self.repeatSeat = repeatSeat
        }
    }

    let setting: Setting
    let keeper: RecordKeeper
    let record: RecordAct
    let openReviews: OpenReviews
    let fileDocuments: FileDocuments?
    let texts: InventedTexts
    let people: InventedPeople
    /// Is told of every act that was recorded, with its request.
    let acknowledge: @Sendable (Receipt, String) -> Void

    var dice: Dice
    /// The draw with its repeats so far.
    var transcript: Transcript
    var agenda = Agenda()
    /// The moment at which people act.
    var now: Int64 = 0
    /// Reviews whose next phase waits for their cohort.
    var waiting: Set<StateCode> = []
    /// Who is how fast among the States of a cohort, as a fraction; spread evenly, so that chance decides who, not how many.
    var pace: [StateCode: Double] = [:]
    /// How often the gate of a cohort was not reached.
    var refusals: [Int: Int] = [:]
    var requests = 0
    public internal(set) var years: [YearFigures] = []
    public internal(set) var acts = 0

    /// A simulation on the record of a keeper; documents are filed where there is a place for them.
    public init(
        _ setting: Setting, keeper: RecordKeeper, documents: FileDocuments?, words: any WordCounting, chance: any RandomWords,
        acknowledge: @escaping @Sendable (Receipt, String) -> Void = { _, _ in }
    ) {
        self.setting = setting
        transcript = setting.draw
        self.keeper = keeper
        record = RecordAct(keeper)
        openReviews = OpenReviews(keeper, asking: setting.questionnaire)
        fileDocuments = documents
        texts = InventedTexts(counting: words)
        people = InventedPeople(registry: setting.registry)
        dice = Dice(chance)
        self.acknowledge = acknowledge
    }

    /// Lets the years pass.
    ///
    /// - Parameter eachYear: is told the figures at the end of each year.
    public mutating func run(eachYear: (YearFigures) -> Void = { _ in }) async throws {
        now = ViennaDay.start(of: setting.start) + 9 * Self.hour
        try await setUp()
        for year in 1...setting.years {
            let end = setting.start.adding(months: 12 * year)
            let instant = ViennaDay.start(of: end)
            while let next = agenda.next, next < instant, let entry = agenda.take() {
                now = max(now, entry.instant)
                try await handle(entry.item)
            }
            let figures = try await figures(ofYear: year, on: end)
            years.append(figures)
            eachYear(figures)
        }
    }

    private mutating func handle(_ item: Item) async throws {
        switch item {
        case .considerCohort(let cohort): try await considerCohort(cohort)
        case .openPhase(let state): try await openPhase(of: state)
        case .review(let state, let item): try await handle(item, in: state)
        case .remind: try await remind()
        }
    }

    static let hour: Int64 = 3_600_000
    static let day: Int64 = 24 * hour
}

extension MechanismSimulation {
    /// Puts something on the agenda so many days from now, at an hour of work.
    mutating func after(_ days: ClosedRange<Int>, _ item: Item) {
        let day = ViennaDay.at(millisecondsSince1970: now) + dice.between(days)
        agenda.put(item, at: ViennaDay.start(of: day) + Int64(9 * 60 + dice.below(480)) * 60_000)
    }

    mutating func after(_ days: ClosedRange<Int>, _ item: ReviewItem, in state: StateCode) { after(days, .review(state, item)) }

    var today: Day { ViennaDay.at(millisecondsSince1970: now) }

    /// Does something in a review, some seconds after what was done before; a refusal is a defect of the simulation.
    @discardableResult
    mutating func act(_ act: any ReviewAct, in state: StateCode, by author: Author) async throws -> Int {
        let request = nextRequest()
        return acknowledged(try await record(act, in: state, by: author, at: now, request: request), request)
    }

    @discardableResult
    mutating func act(_ act: any CycleAct, by author: Author) async throws -> Int {
        let request = nextRequest()
        return acknowledged(try await record(act, by: author, at: now, request: request), request)
    }

    mutating func nextRequest() -> String {
        requests += 1
        now += Int64(1000 + dice.below(4000))
        return "simulated-\(requests)"
    }

    @discardableResult
    mutating func acknowledged(_ receipt: Receipt, _ request: String) -> Int {
        acts += 1
        acknowledge(receipt, request)
        return receipt.number
    }
}
