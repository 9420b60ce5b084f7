import Casework
import CaseworkTesting
import Foundation
import Law
import Mechanism
import Registry
import Storage
import Vault

/// A new record in a folder of its own, which is taken away afterwards.
struct ScratchRecord {
    let folder: String
    let key: any MasterKey
    let records: any Records

    var path: String { folder + "/record.db" }

    init() async throws {
        folder = FileManager.default.temporaryDirectory.path + "/palermo-benchmarks-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        key = try SodiumMasterKeys(files: PrivateFiles()).create(at: folder + "/record.key")
        records = try await SQLiteDatabases().create(folder + "/record.db")
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }
}

/// Acts with one text each in a review that grows with them.
struct Talk {
    private(set) var review: PlayedReview
    private let text = Passage(
        String(repeating: "The law provides for this in its article twelve. ", count: 6), in: .english, words: 54)

    init(in scratch: ScratchRecord) async throws {
        review = try await PlayedReview.played(in: scratch.records, sealing: scratch.key, digests: Sodium())
    }

    /// How many acts the review has.
    func acts() async throws -> Int { try await review.keeper.review(of: PlayedReview.state).acts }

    /// A message of the dialogue.
    mutating func goOn() async throws {
        let topic = Topic(InstrumentCode("UNTOC"), article: 18)
        try await review.act(SendMessage(phase: 2, on: topic, text), by: PlayedReview.focalPoint)
    }
}

extension Benchmarks {
    /// Records acts and, in turns with them, commits one row to a database of its own with the same care.
    static func acts(_ count: Int) async throws {
        let scratch = try await ScratchRecord()
        defer { scratch.remove() }
        var talk = try await Talk(in: scratch)
        let (raw, clock) = (try RawCommits(in: scratch.folder), ContinuousClock())
        var times: (raw: [Duration], act: [Duration]) = ([], [])
        for _ in 0..<count {
            times.raw.append(try clock.measure { try raw.commit() })
            let start = clock.now
            try await talk.goOn()
            times.act.append(clock.now - start)
        }
        let (rawMedian, actMedian) = (median(times.raw), median(times.act))
        print("One row committed with full sync: median \(rawMedian); one act recorded: median \(actMedian), of \(count) in turns")
        print("One act costs \(actMedian - rawMedian) more than the commit; the review has \(try await talk.acts()) acts by then")
    }

    /// Opens a review with so many acts, each time as if the program had just been started.
    static func opening(acts: Int) async throws {
        let scratch = try await ScratchRecord()
        defer { scratch.remove() }
        var talk = try await Talk(in: scratch)
        while try await talk.acts() < acts { try await talk.goOn() }
        let clock = ContinuousClock()
        var times: [Duration] = []
        for _ in 0..<501 {
            let keeper = RecordKeeper(scratch.records, sealing: scratch.key, digests: Sodium(), definition: InventedCycle.definition)
            let start = clock.now
            _ = try await keeper.review(of: PlayedReview.state)
            times.append(clock.now - start)
        }
        print(
            "One review of \(try await talk.acts()) acts opened: median \(median(times)), longest \(times.max() ?? .zero), of \(times.count)"
        )
    }

    static func median(_ times: [Duration]) -> Duration { times.sorted()[times.count / 2] }
}

/// Rows of 400 bytes, each committed alone with full sync to a write-ahead log; the least that keeping anything can cost.
struct RawCommits {
    private let connection: Connection

    init(in folder: String) throws {
        let path = folder + "/raw.db"
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        connection = try Connection(path)
        try connection.run("PRAGMA journal_mode = WAL; CREATE TABLE raw(number INTEGER PRIMARY KEY, bytes BLOB) STRICT")
    }

    func commit() throws {
        try connection.writing { try connection.execute("INSERT INTO raw(bytes) VALUES (zeroblob(400))") }
    }
}
