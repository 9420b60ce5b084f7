public import Law

/// Something that a person does to the cycle around all reviews; as with `ReviewAct`, it decides, is recorded, and takes effect.
public protocol CycleAct: Sendable {
    /// What was done, as the record names it: `phase entered`.
    static var kind: String { get }
    /// The paragraph that provides for the act.
    static var basis: Provision { get }
    /// What access must allow.
    static var deed: CycleDeed { get }
    /// The words that it brings.
    var texts: [String] { get }
    /// What the rules say against it.
    func objection(in cycle: Cycle, by author: Author, on day: Day) -> Refusal?
    /// What is so once it is recorded.
    func takeEffect(in cycle: inout Cycle, as mark: ActMark)
    /// Writes what is recorded.
    func write(to facts: inout FactsWriter)
    /// Reads what was recorded, without its texts.
    init(reading facts: inout FactsReader) throws(FactsFault)
}

extension CycleAct {
    public var texts: [String] { [] }
}

/// What somebody wants to do to the cycle, as far as access is concerned.
public enum CycleDeed: String, Hashable, Sendable, CaseIterable {
    /// Record the outcome of the drawing of lots, and who joins later (¶17, ¶28).
    case recordLots = "record the lots"
    /// Let a cohort enter a phase, and record changes of the workplan (¶10, ¶16).
    case keepWorkplan = "keep the workplan"
    /// Appoint people to offices, and accredit those of permanent missions.
    case appoint
    /// Choose to take no part (R9/1 note 2).
    case optOut = "take no part"
    /// Ask to be reviewed without being a party (¶52).
    case volunteer
}

/// The acts that the cycle is made of, found by the word under which each is recorded.
public enum RecordedCycleActs {
    /// All kinds.
    public static let all: [any CycleAct.Type] = [
        Appoint.self, EndAppointment.self, OpenCycle.self, EnterPhase.self, ChangeWorkplan.self, JoinCycle.self, BecomeParty.self,
        RecordRepeat.self, OptOut.self, VolunteerForReview.self,
    ]

    private static let byKind = Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })

    /// Reads an act without its texts; none where no act is recorded under that word.
    public static func read(_ kind: String, _ facts: [UInt8]) throws(FactsFault) -> (any CycleAct)? {
        guard let type = byKind[kind] else { return nil }
        var reader = FactsReader(facts)
        let act = try type.init(reading: &reader)
        try reader.finish()
        return act
    }
}
