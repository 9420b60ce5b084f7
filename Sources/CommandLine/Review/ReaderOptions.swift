internal import Casework
internal import Law
internal import Mechanism
internal import Registry

/// The words by which a call says who reads.
enum ReaderOptions {
    static let capacity = Option(
        "as", "CAPACITY", .text, "who reads, such as focalPoint:BEL, expert:BEL or caseOfficer", default: CapacityWord.written(.anybody))
    static let person = Option("person", "ID", .text, "the person who reads; needed where several have the capacity")

    /// Who reads the review of a State; who does not have the capacity by the record is told so.
    static func reader(of state: StateCode, _ invocation: Invocation, in keeper: RecordKeeper) async throws -> Author {
        let capacity = try CapacityWord.capacity(invocation.value(capacity))
        let named = invocation[person].map { PersonID($0) }
        let asked = "read the review of \(state) as \(MechanismWording.name(of: capacity))"
        if named != nil, capacity == .anybody {
            throw Failure(
                .usage, cannot: "read as the person \(named?.text ?? "")", because: "the capacity is missing",
                remedy: "Name it with --as, such as --as focalPoint:\(state).")
        }
        return try await Failure.explaining(asked) {
            do {
                return try await FindReader(keeper)(capacity, of: state, person: named)
            } catch let fault as ReaderFault {
                throw failure(fault, cannot: asked)
            } catch let refusal as Refusal {
                throw MechanismWording.failure(refusal, cannot: asked) ?? refusal
            }
        }
    }

    private static func failure(_ fault: ReaderFault, cannot asked: String) -> Failure {
        switch fault {
        case .nobody(let capacity):
            Failure(
                .unavailable, cannot: asked, because: "nobody acts as \(MechanismWording.name(of: capacity)) by this record",
                remedy: "Leave --as out to read what anybody may, or name another capacity.")
        case .several(_, let people):
            Failure(
                .usage, cannot: asked, because: "\(people.count) persons have this capacity",
                remedy:
                    "Say who reads: \(people.prefix(8).map { "--person \($0)" }.joined(separator: ", "))\(people.count > 8 ? " or another" : "")."
            )
        }
    }
}
