public import Law
internal import Registry

/// Appoints a person to an office of the secretariat, or takes note that one speaks for a State (¶18, ¶48).
///
/// The first act of a record is the appointment of the administrator by the administrator.
public struct Appoint: CycleAct {
    public static let kind = "appointment made"
    public static let basis = Provision(.procedures, 48)
    public static let deed = CycleDeed.appoint

    /// The person.
    public let person: PersonID
    /// As what: a secretariat office, the administrator, or the mission of a State.
    public let capacity: Capacity
    /// The name of the person; none where read from the record.
    public let name: String?

    /// An appointment.
    public init(_ person: PersonID, as capacity: Capacity, name: String) {
        self.person = person
        self.capacity = capacity
        self.name = name
    }

    public var texts: [String] { [name ?? ""] }

    public func objection(in cycle: Cycle, by author: Author, on day: Day) -> Refusal? {
        switch capacity {
        case .mission, .secretariat, .administrator, .delegate: break
        case .focalPoint, .expert, .observer, .contributor, .nominee, .stakeholder, .anybody:
            return Refusal(CycleRefusal.notAnAppointment(capacity), under: Self.basis)
        }
        return cycle.holds(person, capacity) ? Refusal(CycleRefusal.appointedAlready, under: Self.basis) : nil
    }

    public func takeEffect(in cycle: inout Cycle, as mark: ActMark) {
        cycle.appointments.append(Appointment(id: mark.number, person: person, capacity: capacity, since: mark.day))
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("person", person.text)
        facts.put("capacity", capacity.word)
        facts.put("state", capacity.state?.text ?? "")
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        person = PersonID(try facts.text("person"))
        let word = try facts.text("capacity")
        guard let capacity = Capacity(word: word, state: try facts.state("state")) else { throw FactsFault(name: "capacity", offset: 0) }
        self.capacity = capacity
        name = nil
    }
}
