internal import Casework
internal import Lots
internal import Mechanism
internal import Simulation

/// What all kinds of faults are tried upon: an undisturbed run, and the means to make it again and disturb it.
struct FaultSetting: Sendable {
    let ports: Ports
    let record: RecordPorts
    let machine: any FaultMachine
    let plan: SimulationPlan
    let definition: MechanismCycle
    /// The options of the call that a child needs as well.
    let options: [String]
    let undisturbed: UndisturbedRun

    /// The folder in which things are broken.
    var folder: String { plan.database + ".faults" }

    /// The options that every command on the record needs to find its texts.
    let dataOptions: [String]
    /// How many bytes the undisturbed record has, with its sealed files.
    let size: Int

    /// What is tried upon what.
    var heading: String {
        let head = undisturbed.head
        return
            "\(plan.profile.name), seed \(plan.shortSeed), \(plan.years) years: \(head.position) acts, link\n\(hexadecimal(head.link))"
    }

    /// The call that makes the same run in another place.
    func call(to database: String) -> [String] { ["simulate", "--db", database, "--acknowledge"] + options }

    /// The chance of one kind of faults; the same seed gives the same faults.
    func chance(of kind: String) -> any RandomWords {
        ports.streams.stream(seed: ports.digests.sha256(Array("palermo-faults-1\n\(kind)\n\(plan.shortSeed)\n".utf8)))
    }

    /// The record in a database, as the use cases work with it, with the key beside it.
    func open(_ database: String) async throws -> (records: any Records, keeper: RecordKeeper) {
        let records = try await record.databases.open(database)
        return (records, try keeper(of: records, in: database))
    }

    /// The keeper of a database that is open, with the key beside it.
    func keeper(of records: any Records, in database: String) throws -> RecordKeeper {
        let key = try record.masterKeys(ports.chance).read(from: KeyOptions.usualFile(of: database))
        return RecordKeeper(records, sealing: key, digests: ports.digests, definition: definition)
    }

    /// The sealed files of a database.
    func attachments(of database: String) -> any Attachments { record.attachments(OpenedRecord.filesFolder(of: database)) }

    /// What an audit finds in a database, a line for each.
    func audit(_ database: String, _ when: String) async throws -> [String] {
        let key = try record.masterKeys(ports.chance).read(from: KeyOptions.usualFile(of: database))
        let check = RecordCheck(ports: ports, definition: definition, key: key)
        let report = try await check(database, files: OpenedRecord.filesFolder(of: database))
        return report.findings.map { "\(when), the audit found: \(AuditWording.words($0.kind).wrong) (act \($0.position ?? 0))" }
    }

    /// Lets the same run have the file that an act brings.
    func bringFile(of request: DoneRequest, to database: String) throws {
        guard let address = request.address else { return }
        _ = try attachments(of: database).keep(sealed: attachments(of: plan.database).sealed(address))
    }
}

extension RandomWords {
    /// Whether something happens that happens once in so many times.
    mutating func happens(onceIn count: Int) -> Bool { below(count) == 0 }
}
