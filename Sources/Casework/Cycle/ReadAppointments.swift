public import Mechanism

/// Reads who is appointed to what, by name: for who appoints.
public struct ReadAppointments: Sendable {
    private let keeper: RecordKeeper

    /// Reads from the record of a keeper.
    public init(_ keeper: RecordKeeper) { self.keeper = keeper }

    /// The appointments that stand, in the order in which they were made; none for who may not appoint.
    public func callAsFunction(by reader: Author) async throws -> [NamedAppointment] {
        try await keeper.records.read { records in
            let stream = try keeper.cycle(from: records)
            guard Access.objection(to: reader, in: nil, stream.state) == nil, Access.objection(to: .appoint, by: reader) == nil else {
                return []
            }
            guard let sealing = stream.sealing else { throw RecordFault.withoutKey(stream.name) }
            return try stream.state.appointments.filter { $0.until == nil }.map { appointment in
                let sealed = try records.text(0, ofAct: Int64(appointment.id), of: stream.name)
                let name = try sealed.map { try sealing.open(text: $0, 0, ofAct: Int64(appointment.id)) }
                return NamedAppointment(appointment: appointment, name: name ?? "")
            }
        }
    }
}

/// An appointment with the name of who has it.
public struct NamedAppointment: Hashable, Sendable {
    /// The appointment.
    public let appointment: Appointment
    /// The name.
    public let name: String
}
