internal import Casework
internal import Lots

/// Lets the disk become full while the process writes, looks at what it says and leaves, makes room, and goes on.
struct FullDiskDrill: FaultDrill {
    let setting: FaultSetting
    let rounds: Int

    /// What keeps the process from writing.
    private enum Limit { case disk, fileSize }

    func run(_ progress: (Int) -> Void) async throws -> FaultOutcome {
        var outcome = FaultOutcome("Disk full, \(rounds) rounds")
        var chance = setting.chance(of: "disks")
        let refused = mounting()
        if let refused {
            outcome.remarks.append(
                "A disk that is really full could not be made here (\(refused)). Files that may not grow stood in for it in all rounds; "
                    + "run it as root, or under 'unshare --map-root-user --mount'.")
        }
        for round in 1...rounds {
            let limit: Limit = refused == nil && !round.isMultiple(of: 3) ? .disk : .fileSize
            let bytes = Self.bytes(setting.size, &chance)
            try await fill(round, limit, bytes, &outcome)
            progress(round)
        }
        return outcome
    }

    /// How much room there is: one time in eight hardly enough for an empty record, else up to that for the whole one with its log.
    private static func bytes(_ size: Int, _ chance: inout any RandomWords) -> Int {
        chance.happens(onceIn: 8) ? 16 << 10 + chance.below(300 << 10) : 400 << 10 + chance.below(size + 3 << 20)
    }

    /// Why no disk can be made here, if none can.
    private func mounting() -> String? {
        let place = setting.folder + "/disk"
        guard (try? setting.ports.files.makeFolder(place)) != nil else { return "no folder could be made" }
        defer { setting.machine.remove(place) }
        if let reason = setting.machine.mountDisk(at: place, bytes: 1 << 20) { return reason }
        setting.machine.unmountDisk(at: place)
        return nil
    }

    private func fill(_ round: Int, _ limit: Limit, _ bytes: Int, _ outcome: inout FaultOutcome) async throws {
        let (place, isDisk) = (setting.folder + "/full-\(round)", limit == .disk)
        try setting.ports.files.makeFolder(place)
        if isDisk, let reason = setting.machine.mountDisk(at: place, bytes: bytes) {
            return outcome.fail("round \(round)", ["no disk could be made: \(reason)"])
        }
        defer { if isDisk { setting.machine.unmountDisk(at: place) } }
        let database = place + "/record.db"
        let run = try setting.machine.run(setting.call(to: database), dying: nil, filesUpTo: isDisk ? nil : bytes)
        if isDisk { setting.machine.enlargeDisk(at: place, to: bytes + 64 << 20) }
        let acknowledged = Acknowledgement.all(in: run.output)
        let told = Telling(run, setting.undisturbed.nextAcknowledged(after: acknowledged.last?.position ?? 0)?.request)
        var survivor = Survivor(setting: setting, database: database, acknowledged: acknowledged)
        survivor.isToldOfNothing = told.saysNothingWasRecorded
        let findings = await survivor.examine()
        let isBeginning = acknowledged.isEmpty && !told.namesRequest
        let words = isBeginning ? "not even an empty record could be made, and that was said" : told.words
        outcome.count("\(isDisk ? "full disk" : "file that may not grow"): \(words)")
        let faults = findings.faults + (isBeginning ? told.faultsOfBeginning : told.faults)
        outcome.fail("round \(round), " + (isDisk ? "a disk of \(bytes) bytes, gone now" : "files of \(bytes) bytes, in \(place)"), faults)
        if faults.isEmpty { setting.machine.remove(place) }
    }
}

/// What a child said that had no room, held against what it should have said.
private struct Telling {
    private let run: ChildRun
    private let request: String?
    private let text: String

    init(_ run: ChildRun, _ request: String?) {
        self.run = run
        self.request = request
        text = run.errors.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }

    /// Whether it is said which request led to no act.
    var namesRequest: Bool { request.map { text.contains("cannot record the act of \($0):") } ?? false }

    var saysNothingWasRecorded: Bool { text.contains("Nothing of it was recorded") }

    /// What was said, in short.
    var words: String {
        if run.ending == .exited(0) { return "there was room enough" }
        if saysNothingWasRecorded { return "the act was not recorded, and that was said" }
        return "the act was uncertain, and that was said"
    }

    /// What is wrong with the end of a child that had begun to record.
    var faults: [String] {
        if run.ending == .exited(0) { return [] }
        let says = saysNothingWasRecorded || text.contains("Whether it was recorded is not known")
        return run.ending == .exited(74) && namesRequest && says ? [] : ["the child ended with \(run.ending) and said: \(text)"]
    }

    /// What is wrong with the end of a child that could not even make the database.
    var faultsOfBeginning: [String] {
        run.ending == .exited(74) && text.contains("cannot") ? [] : ["the child ended with \(run.ending) and said: \(text)"]
    }
}
