internal import Casework

/// What a child left behind that ended before its time: whether what it acknowledged is there, and whether work can go on.
struct Survivor {
    let setting: FaultSetting
    let database: String
    /// The acts that the child acknowledged: position and request.
    let acknowledged: [Acknowledgement]
    /// Whether the child was told that the act under way was not recorded.
    var isToldOfNothing = false

    /// What was found.
    struct Findings {
        /// How many acts there were; none where there was no database.
        var acts: Int64?
        var hasKey = true
        var faults: [String] = []
    }

    func examine() async -> Findings {
        var findings = Findings()
        do {
            if setting.ports.files.exists(database) {
                findings.faults += try await setting.audit(database, "after the fault")
                try await compare(&findings)
            } else {
                try await beginAnew(&findings)
            }
            guard findings.hasKey else { return findings }
            try await goOn(&findings)
            findings.faults += try await setting.audit(database, "after going on")
        } catch {
            findings.faults.append("\(Failure.ofRecord(error, cannot: "go on")?.message ?? "\(error)")")
        }
        return findings
    }

    /// Every act that was acknowledged is there, at most what was under way besides, and all of them are those of the undisturbed run.
    private func compare(_ findings: inout Findings) async throws {
        let records = try await setting.record.databases.open(database)
        let found = try await records.read { reader in
            var found: [(request: String, link: [UInt8])] = []
            try reader.acts(after: 0) { found.append(($0.request, $0.link)) }
            return found
        }
        findings.acts = Int64(found.count)
        let undisturbed = setting.undisturbed
        for act in acknowledged where act.position > found.count || found[Int(act.position) - 1].request != act.request {
            findings.faults.append("the act \(act.position) of \(act.request) was acknowledged and is not there")
        }
        if let place = zip(found, undisturbed.links).enumerated().first(where: { $0.element.0.link != $0.element.1 })?.offset {
            findings.faults.append("act \(place + 1) has another link than in the undisturbed run")
        }
        let last = acknowledged.last?.position ?? 0
        let most = undisturbed.nextAcknowledged(after: last)?.position ?? last
        if found.count > most { findings.faults.append("there are \(found.count) acts, and at most \(most) were under way") }
        if isToldOfNothing, found.count == most, most > last {
            findings.faults.append("act \(most) is there, and the user was told that nothing of it was recorded")
        }
    }

    /// Where the child had not made the database yet, it is made with the key that is there.
    private func beginAnew(_ findings: inout Findings) async throws {
        if !acknowledged.isEmpty { findings.faults.append("acts were acknowledged, and there is no database") }
        findings.hasKey = setting.ports.files.exists(KeyOptions.usualFile(of: database))
        if findings.hasKey { _ = try await setting.record.databases.create(database) }
    }

    /// Makes every request that was not answered again, and those that come next.
    private func goOn(_ findings: inout Findings) async throws {
        let (records, keeper) = try await setting.open(database)
        let (record, known) = (RecordAct(keeper), try await records.read { try $0.head() }.position)
        let last = acknowledged.last?.position ?? 0
        for request in setting.undisturbed.requests(after: last, Int(known - last) + 2) {
            try setting.bringFile(of: request, to: database)
            let receipt = try await request.make(by: record)
            if receipt.position != request.position || receipt.isRepeated != (request.position <= known) {
                findings.faults.append("\(request.request) led to act \(receipt.position), repeated: \(receipt.isRepeated)")
            }
        }
    }
}

/// A line that a child printed when an act was recorded.
struct Acknowledgement {
    let position: Int64
    let request: String

    /// Reads a whole line, `recorded POSITION REQUEST`; none where it is another one.
    init?(_ line: Substring) {
        let words = line.split(separator: " ")
        guard words.count == 3, words[0] == "recorded", let position = Int64(words[1]) else { return nil }
        self.position = position
        request = String(words[2])
    }

    /// The acknowledgements in an output; a line that was broken off is none.
    static func all(in output: String) -> [Acknowledgement] {
        output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().compactMap { Acknowledgement($0) }
    }
}
