internal import Casework
internal import Law
internal import Lots
internal import Simulation

/// Makes every request of a run again: at once, later, in another order, out of its turn, and with another content under the same name.
struct RequestDrill: FaultDrill {
    let setting: FaultSetting

    var rounds: Int { setting.undisturbed.requests.count }
    private var database: String { setting.folder + "/requests/record.db" }

    func run(_ progress: (Int) -> Void) async throws -> FaultOutcome {
        var outcome = FaultOutcome("Requests repeated and reordered, \(setting.undisturbed.requests.count) acts")
        do { try await run(&outcome, progress) } catch {
            outcome.fail("the requests, in \(database)", [Failure.ofRecord(error, cannot: "go on")?.message ?? "\(error)"])
        }
        if outcome.failures.isEmpty { setting.machine.remove(setting.folder + "/requests") }
        return outcome
    }

    private func run(_ outcome: inout FaultOutcome, _ progress: (Int) -> Void) async throws {
        try setting.ports.files.makeFolder(setting.folder + "/requests")
        let seed = setting.plan.seed(.keys, setting.ports)
        let keys = setting.record.masterKeys(SeededChance(setting.ports.streams.stream(seed: seed)))
        let key = try keys.create(at: KeyOptions.usualFile(of: database))
        let records = try await setting.record.databases.create(database)
        let keeper = RecordKeeper(records, sealing: key, digests: setting.ports.digests, definition: setting.definition)
        var repeater = RequestRepeater(
            setting: setting, database: database, records: records, key: key, record: RecordAct(keeper),
            rehearsal: RecordAct(try setting.keeper(of: RehearsedRecords(records: records), in: database)),
            chance: setting.chance(of: "requests"))
        for request in setting.undisturbed.requests {
            try await repeater.make(request, &outcome)
            progress(Int(request.position))
        }
        try await repeater.makeAllAgain(&outcome)
        if try await records.read({ try $0.head() }) != setting.undisturbed.head {
            outcome.fail("the end", ["the head is another than that of the undisturbed run"])
        }
        outcome.fail("the end", try await setting.audit(database, "at the end"))
    }
}

/// A record in which everything is tried and nothing lasts.
struct RehearsedRecords: Records {
    let records: any Records

    /// What was tried could have been recorded.
    struct Allowed: Error {}

    func read<Result: Sendable>(_ body: @Sendable (any RecordReader) throws -> Result) async throws -> Result {
        try await records.read(body)
    }

    func write<Result: Sendable>(_ body: @Sendable (any RecordWriter) throws -> Result) async throws -> Result {
        try await records.write { writer in
            _ = try body(writer)
            throw Allowed()
        }
    }
}
