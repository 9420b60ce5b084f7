public import Law
public import Registry

/// Reminds a State for which a phase waits; nothing is closed by force (¶20, ¶33).
public struct SendReminder: PhaseAct {
    public static let kind = "reminder sent"
    public static let basis = Provision(.procedures, 20)
    public static let deed = Deed.remind

    public let number: Int
    /// The State that is reminded.
    public let state: StateCode

    /// A reminder.
    public init(phase: Int, to state: StateCode) {
        number = phase
        self.state = state
    }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        phase.waitsFor(in: review).contains(state) ? nil : Refusal(MechanismRefusal.notWaitedFor(state), under: Self.basis)
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        phase.reminders.append(Reminder(state: state, day: mark.day))
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("state", state)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        state = try facts.state("state")
    }
}
