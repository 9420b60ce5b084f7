public import Law

/// Ends an appointment; the record keeps that there was one (¶18, ¶48).
public struct EndAppointment: CycleAct {
    public static let kind = "appointment ended"
    public static let basis = Provision(.procedures, 48)
    public static let deed = CycleDeed.appoint

    /// The appointment, by the number of the act that made it.
    public let appointment: Int

    /// An end.
    public init(_ appointment: Int) { self.appointment = appointment }

    public func objection(in cycle: Cycle, by author: Author, on day: Day) -> Refusal? {
        guard let found = cycle.appointments.first(where: { $0.id == appointment && $0.until == nil }) else {
            return Refusal(CycleRefusal.noSuchAppointment(appointment), under: Self.basis)
        }
        let administrators = cycle.appointments.filter { $0.capacity == .administrator && $0.until == nil }
        let isLast = found.capacity == .administrator && administrators.count == 1
        return isLast ? Refusal(CycleRefusal.lastAdministrator, under: Self.basis) : nil
    }

    public func takeEffect(in cycle: inout Cycle, as mark: ActMark) {
        guard let place = cycle.appointments.firstIndex(where: { $0.id == appointment }) else { return }
        cycle.appointments[place].until = mark.day
    }

    public func write(to facts: inout FactsWriter) { facts.put("appointment", appointment) }

    public init(reading facts: inout FactsReader) throws(FactsFault) { appointment = try facts.number("appointment") }
}
