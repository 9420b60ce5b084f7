import Casework
import CaseworkTesting
import CommandLine
import Testing

@Suite struct `The words for faults under the record` {
    private static let databases: [(DatabaseFault, ExitCode, String)] = [
        (.missing(path: "a.db"), .noInput, "there is no database a.db"),
        (.exists(path: "a.db"), .cannotCreate, "something stands at a.db already, and nothing is ever overwritten"),
        (.foreign(path: "a.db"), .dataError, "a.db is no database of Palermo"),
        (.newer(found: 9, known: 1), .dataError, "its tables have the form 9, and this program knows those up to 1"),
        (.notAllowed(path: "a.db"), .noPermission, "a.db or its folder may not be read and written"),
        (.diskFull, .ioError, "there is no room left on the disk"),
        (.busy, .temporaryFailure, "another process writes to it for longer than can be waited"),
        (.corrupted(detail: "page 3"), .dataError, "the file is damaged: page 3"),
        (.constraint(name: "number_is_the_next"), .software, "the tables do not allow what was to be written (number_is_the_next)"),
        (.uncertain(detail: "disk"), .ioError, "the disk failed while the act was being made to last (disk)"),
        (.other(code: 21, detail: "misuse"), .ioError, "misuse (SQLite 21)"),
    ]

    @Test(arguments: databases)
    func `of a database are told by a command, with the right exit code`(fault: DatabaseFault, exitCode: ExitCode, words: String) async {
        let databases = MemoryDatabases()
        databases.fail("palermo.db", with: fault)
        let ports = Ports.ofRecord(.testing(databases, keys: MemorySecretFiles()))
        let answer = await Answer("backup palermo.db copy.db", ports)
        #expect(answer.exitCode == exitCode)
        #expect(answer.words.contains("cannot back up the record in palermo.db to copy.db: \(words)"), "\(answer.words)")
    }

    private static let others: [(any Error, ExitCode, String)] = [
        (
            MasterKeyFault.readableByOthers(path: "a.key", mode: "0644"), .noPermission,
            "others than its owner may read the file (mode 0644)"
        ),
        (MasterKeyFault.malformed(group: 3), .dataError, "the text has a slip in group 3"),
        (MasterKeyFault.malformed(group: 1), .dataError, "the text is no master key, or has a slip in group 1"),
        (MasterKeyFault.malformed(group: nil), .dataError, "the text has a slip that shows in no single group"),
        (MasterKeyFault.malformedShare(number: 2, group: 4), .dataError, "text 2 of those given has a slip in group 4"),
        (MasterKeyFault.tooFewShares(needed: 3, atHand: 2), .dataError, "3 different shares are needed, and 2 are there"),
        (MasterKeyFault.sharesOfDifferentKeys, .dataError, "the shares are of different keys, or were made at different times"),
        (MasterKeyFault.badNumbers(count: 2, needed: 3), .usage, "2 shares of which 3 are needed cannot be made"),
        (MasterKeyFault.exists(path: "a.key"), .cannotCreate, "something stands at a.key already, and a key is never overwritten"),
        (
            SealFault.otherMasterKey(needed: "aa", atHand: "bb"), .noPermission,
            "the record is sealed under the master key aa, and bb is at hand"
        ),
        (SealFault.altered, .dataError, "what is sealed was altered, or belongs elsewhere"),
        (RecordFault.unknownKind("burnt", at: 7), .dataError, "act 7 has the word “burnt”, which this program does not know"),
        (RecordFault.unknownCapacity("king", at: 7), .dataError, "act 7 has the word “king”, which this program does not know"),
        (RecordFault.withoutKey(StreamName("AAA")), .dataError, "the key of the stream AAA is missing"),
        (RecordFault.requestUsed("r-1", at: 7), .unavailable, "the request “r-1” led to act 7, which is another one"),
        (AttachmentFault.tooLarge(30, most: 25), .dataError, "the file has 30 bytes, and at most 25 are taken"),
        (AttachmentFault.typeNotTaken("text/html"), .dataError, "files of the type text/html are not taken"),
        (AttachmentFault.missing(address: "ab"), .noInput, "the file ab is missing"),
        (AttachmentFault.altered(address: "ab"), .dataError, "the file ab is not what was filed"),
    ]

    @Test(arguments: others.indices)
    func `of keys, seals, acts and files say why not, and what can be done`(index: Int) throws {
        let (error, exitCode, reason) = Self.others[index]
        let failure = try #require(Failure.ofRecord(error, cannot: "go on"))
        #expect(failure.exitCode == exitCode)
        #expect(failure.reason == reason)
        #expect(failure.remedy?.hasSuffix(".") == true)
    }

    @Test func `of a damaged page end an audit with what the engine says`() async throws {
        let databases = MemoryDatabases()
        _ = try await databases.create("palermo.db")
        databases.setDamage(["Page 3: btree corrupt"], of: "palermo.db")
        let answer = await Answer("audit palermo.db", .ofRecord(.testing(databases, keys: MemorySecretFiles())))
        #expect(answer.exitCode == .dataError)
        #expect(answer.words.contains("One thing is wrong with the record in palermo.db; it stands below."))
        #expect(answer.words.contains("the file is damaged: Page 3: btree corrupt right: a sound file; restore a backup"))
    }

    @Test func `are none where a record has no acts yet`() async throws {
        let databases = MemoryDatabases()
        _ = try await databases.create("palermo.db")
        let files = MemoryFiles()
        for (name, path) in [("untoc-cycle.json", "mechanism"), ("states.csv", "registry")] {
            files.put(try Ports.shipped.files.read("\(Ports.sources)/Data/\(path)/\(name)"), at: "Data/\(path)/\(name)")
        }
        let ports = Ports.ofRecord(.testing(databases, keys: MemorySecretFiles()), files: files)
        #expect(await Answer("audit palermo.db --head head.json --data Data", ports).exitCode == .ok)
        #expect(await Answer("audit palermo.db --compare head.json --data Data", ports).exitCode == .ok)
    }
}
