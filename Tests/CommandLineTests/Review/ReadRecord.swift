import Casework
import CaseworkTesting
import CommandLine
import Law
import Registry
import Storage
import Vault

/// The played review in a database of its own, with a real key; made once, as reading changes nothing.
struct ReadRecord {
    static let shared = Task { try await ReadRecord() }

    let folder: TemporaryFolder

    init() async throws {
        folder = try TemporaryFolder()
        let key = try SodiumMasterKeys(files: PrivateFiles()).create(at: folder["palermo.db.key"])
        let records = try await SQLiteDatabases().create(folder["palermo.db"])
        _ = try await PlayedReview.played(in: records, sealing: key)
        await (records as? SQLiteRecords)?.close()
    }

    /// What the program answers to a call on the database, whose words are parted at spaces; `@` stands for the folder.
    static func answer(_ call: String) async throws -> Answer {
        let folder = try await shared.value.folder
        let words = call.split(separator: " ").map { $0.hasPrefix("@") ? folder[String($0.dropFirst())] : String($0) }
        let sodium = Sodium()
        let ports = Ports(
            files: LocalFiles(), digests: sodium, chance: sodium, streams: sodium, clock: FixedClock(), record: .testing(),
            reviewPaper: TitlePaper(), surroundings: Surroundings(executableFolder: Ports.sources + "/bin"))
        return await Answer.of(["review"] + words + ["--db", folder["palermo.db"]], Program.palermo(ports))
    }
}

/// A page that says what it is about, for whom, and which texts it holds.
private struct TitlePaper: ReviewPaper {
    func page(on dossier: ReviewDossier, _ timeline: ReviewTimeline, names: [StateCode: String]) -> [UInt8] {
        let outline = ReviewOutline(of: dossier, timeline, names: names)
        return Array("\(outline.title). \(outline.subtitle). \(outline.sections)".utf8)
    }
}
