internal import Casework
internal import Lots

/// Kills the writing process at random points, and looks at what is left.
struct KillDrill: FaultDrill {
    let setting: FaultSetting
    let rounds: Int

    func run(_ progress: (Int) -> Void) async throws -> FaultOutcome {
        var outcome = FaultOutcome("Killed while writing (SIGKILL), \(rounds) rounds")
        var chance = setting.chance(of: "kills")
        for round in 1...rounds {
            let place = setting.folder + "/kill-\(round)"
            // One round in five kills while the key and the database are made.
            let death: ChildDeath =
                chance.happens(onceIn: 5)
                ? .afterFirstFile(in: place, microseconds: chance.below(8000))
                : .afterLines(1 + chance.below(setting.undisturbed.acknowledged.count), microseconds: chance.below(3000))
            try await kill(round, in: place, death, &outcome)
            progress(round)
        }
        return outcome
    }

    private func kill(_ round: Int, in place: String, _ death: ChildDeath, _ outcome: inout FaultOutcome) async throws {
        try setting.ports.files.makeFolder(place)
        let database = place + "/record.db"
        let run = try setting.machine.run(setting.call(to: database), dying: death, filesUpTo: nil)
        let acknowledged = Acknowledgement.all(in: run.output)
        let findings = await Survivor(setting: setting, database: database, acknowledged: acknowledged).examine()
        outcome.count(Self.state(run, findings, acknowledged))
        var faults = findings.faults
        if run.ending != .killed(signal: 9), run.ending != .exited(0) {
            faults.append("the child ended by itself: \(run.ending) \(run.errors)")
        }
        outcome.fail("round \(round), killed \(death), in \(place)", faults)
        if faults.isEmpty { setting.machine.remove(place) }
    }

    /// What the kill met, in words.
    private static func state(_ run: ChildRun, _ findings: Survivor.Findings, _ acknowledged: [Acknowledgement]) -> String {
        guard run.ending != .exited(0) else { return "had ended before" }
        guard let acts = findings.acts else { return findings.hasKey ? "with a key and no database yet" : "before there was a key" }
        guard acts > 0 else { return "with an empty database" }
        return acts > acknowledged.last?.position ?? 0
            ? "with the act under way recorded whole" : "with nothing of the act under way recorded"
    }
}
