import Casework
import CaseworkTesting
import CommandLine
import JSONText
import Simulation
import Testing
import Vault

@Suite struct `palermo simulate` {
    private let files: MemoryFiles
    private let ports: Ports

    init() {
        files = InventedMechanism.files()
        files.put(Array(InventedCycle.text.utf8), at: "Data/mechanism/untoc-cycle.json")
        files.put(Array(InventedCycle.questions.utf8), at: "Data/questionnaire/questions.csv")
        let sodium = Sodium()
        let record = RecordPorts(
            databases: MemoryDatabases(), masterKeys: { SodiumMasterKeys(files: MemorySecretFiles(), chance: $0) },
            attachments: { _ in MemoryAttachments() }, mediaTypes: { AnyType() }, words: { SpacedWords() })
        ports = Ports(
            files: files, digests: sodium, chance: sodium, streams: sodium, clock: FixedClock(), record: record,
            yearlyPlot: { years, profile, seed in Array("\(years.count) \(profile.name) \(seed)".utf8) })
    }

    private func call(_ call: String) async -> Answer {
        await Answer.of(call.split(separator: " ").map(String.init), Program.palermo(ports))
    }

    private func text(_ path: String) throws -> String { String(decoding: try files.read(path), as: UTF8.self) }

    @Test func `prints the years and writes the figures and the picture`() async throws {
        let answer = await call("simulate --db a.db --years 3 --profile harsh --seed 0a --summary a.json --picture a.svg")
        #expect(answer.exitCode == .ok, "\(answer.error)")
        #expect(answer.output.hasPrefix("Profile harsh: ") && answer.output.contains("10 reviews, seed a;"))
        let json = try JSON(reading: files.read("a.json"))
        #expect(json["format"]?.text == "palermo-simulation-1" && json["years"]?.elements?.count == 3)
        #expect(try text("a.svg") == "3 harsh a")
    }

    @Test func `says and writes the same from the same seed`() async throws {
        let one = await call("simulate --db a.db --years 3 --seed 5 --summary a.json")
        let again = await call("simulate --db b.db --years 3 --seed 0005 --summary b.json")
        #expect(one.exitCode == .ok && one.output == again.output)
        #expect(try text("a.json") == text("b.json"))
    }

    @Test func `acknowledges each act once it is recorded`() async throws {
        let lines = await call("simulate --db a.db --years 1 --acknowledge").lines
        #expect(lines.first == "recorded 1 simulated-1")
        #expect(lines.count { $0.hasPrefix("recorded ") } > 10)
    }

    @Test func `makes no database where there is one`() async {
        await #expect(call("simulate --db a.db --years 1").exitCode == .ok)
        await #expect(call("simulate --db a.db --years 1").exitCode != .ok)
    }
}

/// Takes every file for the type that it is sent as.
private struct AnyType: MediaTypes {
    func type(of bytes: [UInt8]) -> String { "application/pdf" }
}
