internal import Casework
internal import JSONText

/// Has a copy audited by a process of its own, and judges the answer.
struct FlipJudge {
    let setting: FaultSetting
    let database: String
    let files: String
    let source: FlipSource

    /// What came of a flip.
    struct Verdict {
        let words: String
        var faults: [String] = []
    }

    func judge() async -> Verdict {
        do {
            let run = try call("audit", database, "--attachments", files, "--compare", try head(), "--format", "json")
            switch run.ending {
            case .exited(0): return try await sound()
            case .exited(65): return try await told(run)
            default:
                return Verdict(words: "NOT CLEAR", faults: ["the audit ended with \(run.ending) and said: \(run.output) \(run.errors)"])
            }
        } catch {
            let words = Failure.ofRecord(error, cannot: "look at the copy")?.message ?? "\(error)"
            return Verdict(words: "NOT CLEAR", faults: [words])
        }
    }

    /// What the audit does not tell must be no change.
    private func sound() async throws -> Verdict {
        let isSame = try await RecordContent.of(database, setting.record.databases) == source.content
        return isSame ? Verdict(words: "harmless") : Verdict(words: "MISSED", faults: ["the audit is content, and the content is another"])
    }

    private func told(_ run: ChildRun) async throws -> Verdict {
        guard let findings = try? JSON(reading: run.output)["findings"]?.elements, !findings.isEmpty else {
            return run.errors.isEmpty
                ? Verdict(words: "NOT CLEAR", faults: ["the audit says nothing"]) : Verdict(words: "told, the file cannot be used")
        }
        let kinds = Set(findings.compactMap { $0["kind"]?.text })
        guard kinds.allSatisfy({ $0.hasPrefix("row") }) else { return Verdict(words: "told by the audit") }
        return try await rebuilt()
    }

    /// What was wrong in derived rows alone is mended.
    private func rebuilt() async throws -> Verdict {
        let rebuild = try call("rebuild", database)
        let again = try call("audit", database, "--attachments", files)
        let isSame = try await RecordContent.of(database, setting.record.databases) == source.content
        guard rebuild.ending == .exited(0), again.ending == .exited(0), isSame else {
            return Verdict(words: "NOT MENDED", faults: [rebuild.output + rebuild.errors, again.output + again.errors])
        }
        return Verdict(words: "told by the audit, and mended by rebuilding the tables")
    }

    private func call(_ words: String...) throws -> ChildRun {
        let key = KeyOptions.usualFile(of: setting.plan.database)
        return try setting.machine.run(words + ["--key", key] + setting.dataOptions, dying: nil, filesUpTo: nil)
    }

    /// The head of the record before the flip, in a file: without it nobody could tell that the last acts are gone with a part of the log.
    private func head() throws -> String {
        let path = database + ".head"
        try setting.ports.files.write(HeadFile(source.content.head).bytes, to: path)
        return path
    }
}
