import Casework
import Storage
import Testing

@Suite struct `Faults of databases` {
    @Test(
        arguments: [
            (5, .busy), (5 | 2 << 8, .busy), (6, .busy), (8, .notAllowed(path: "a")), (8 | 4 << 8, .missing(path: "a")),
            (11, .corrupted(detail: "words")), (13, .diskFull), (26, .foreign(path: "a")), (3, .notAllowed(path: "a")),
            (10, .other(code: 10, detail: "words")), (10 | 2 << 8, .corrupted(detail: "words")), (7, .other(code: 7, detail: "words")),
        ] as [(Int32, DatabaseFault)])
    func `have a meaning for each result of SQLite`(code: Int32, fault: DatabaseFault) {
        #expect(DatabaseFault(code: code, message: "words", path: "a") == fault)
    }

    @Test(arguments: [
        ("request_is_done_once", "request_is_done_once"), ("CHECK constraint failed: hash_has_32_bytes", "hash_has_32_bytes"),
        ("UNIQUE constraint failed: act.request", "act.request"), ("NOT NULL constraint failed: review.step", "review.step"),
        ("FOREIGN KEY constraint failed", "foreign_key"), ("cannot store TEXT value in INTEGER column act.number", "act.number"),
    ])
    func `carry the name of the constraint`(message: String, name: String) {
        #expect(DatabaseFault(code: 19, message: message, path: "a") == .constraint(name: name))
    }

    @Test(
        arguments: [
            (2, .missing(path: "a")), (13, .notAllowed(path: "a")), (30, .notAllowed(path: "a")), (28, .diskFull),
            (5, .other(code: 14, detail: "words")),
        ] as [(Int32, DatabaseFault)])
    func `that keep a file from being opened are those of the operating system`(systemError: Int32, fault: DatabaseFault) {
        #expect(DatabaseFault(code: 14, message: "words", systemError: systemError, path: "a") == fault)
    }

    @Test func `of the disk are uncertain only while an act is being made to last`() {
        let synchronizing: Int32 = 10 | 4 << 8
        #expect(DatabaseFault(code: synchronizing, message: "words", path: "a", isCommitting: true) == .uncertain(detail: "words"))
        #expect(DatabaseFault(code: synchronizing, message: "words", path: "a") == .other(code: Int(synchronizing), detail: "words"))
        #expect(DatabaseFault(code: 10, message: "words", systemError: 28, path: "a") == .diskFull)
        #expect(DatabaseFault(code: 13, message: "words", path: "a", isCommitting: true) == .diskFull)
    }
}
