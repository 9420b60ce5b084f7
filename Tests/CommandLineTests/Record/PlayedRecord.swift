import Casework
import CaseworkTesting
import CommandLine
import Law
import Lots
import Mechanism
import Registry
import Storage
import Vault

/// A small record in a folder of its own, played through the use cases with real keys: five invented States, two of whose reviews are open.
///
/// Acts 1 to 6 are of the cycle; 7 opens the review of AAA, 8 its first phase, 9 is an answer, 10 a document, 11 opens the review of BBB.
struct PlayedRecord {
    static let sentence = "The planted sentence about article five."
    static let title = "The planted title of a document."

    let folder: TemporaryFolder

    init() async throws {
        folder = try TemporaryFolder()
        let key = try SodiumMasterKeys(files: PrivateFiles()).create(at: folder["palermo.db.key"])
        let records = try await SQLiteDatabases().create(folder["palermo.db"])
        try await Play(records, key, SealedAttachments(in: folder["palermo.db.files"], digests: Sodium())).toTheEnd()
        await (records as? SQLiteRecords)?.close()
    }

    /// What the program answers; `@` stands for the folder.
    @discardableResult
    func call(_ call: String, _ record: RecordPorts = .testing()) async -> Answer {
        let words = call.split(separator: " ").map { $0.hasPrefix("@") ? folder[String($0.dropFirst())] : String($0) }
        return await Answer.of(words, Program.palermo(.ofRecord(record)))
    }

    /// Changes the database behind the program's back, and puts the guards that stood in the way up again.
    func tamper(_ sql: String) throws {
        let connection = try Connection(folder["palermo.db"])
        let triggers = ["act_is_not_changed", "act_is_not_removed", "text_is_not_changed", "text_is_not_removed"]
        let names = triggers.map { "'\($0)'" }.joined(separator: ", ")
        let close = try connection.texts("SELECT sql FROM sqlite_schema WHERE name IN (\(names))").map { $0 + ";" }.joined()
        let open = triggers.map { "DROP TRIGGER \($0);" }.joined()
        try connection.run("PRAGMA foreign_keys = OFF; \(open) \(sql); \(close)")
    }

    /// The name of the one sealed file, from the folder on.
    func sealedFile(of database: String = "palermo.db") throws -> String {
        let root = folder["\(database).files"]
        let digits = try LocalFiles().list(root)[0]
        return "\(database).files/\(digits)/" + (try LocalFiles().list("\(root)/\(digits)")[0])
    }
}
