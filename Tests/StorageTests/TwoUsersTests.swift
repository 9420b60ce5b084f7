import Casework
import Dispatch
import Storage
import Testing

@Suite(.timeLimit(.minutes(1))) struct `Two users of one database` {
    private let folder: TemporaryFolder

    init() throws { self.folder = try TemporaryFolder() }

    @Test func `read while the other one writes, and see nothing of it before it is done`() async throws {
        let (first, second) = try await users()
        let seen = try await whileWriting(first) { [try await first.positions(), try await second.positions()] }
        #expect(seen == [[], []])
        #expect(try await second.positions() == [1])
    }

    @Test func `write after each other`() async throws {
        let (first, second) = try await users()
        try await first.append(1...1)
        try await second.append(2...2)
        #expect(await first.fault { try $0.append(.invented(2), texts: []) } == .constraint(name: "position_is_the_next"))
        try await first.append(3...3)
        #expect(try await second.positions() == [1, 2, 3])
    }

    @Test func `are told when the other one writes for too long`() async throws {
        let (first, second) = try await users()
        try await second.withConnection { try $0.run("PRAGMA busy_timeout = 1") }
        let refusal = try await whileWriting(first) { await second.fault { try $0.append(.invented(1), texts: []) } }
        #expect(refusal == .busy)
        try await second.append(2...2)
    }

    @Test func `see one state in a body, however much is written meanwhile`() async throws {
        let (first, second) = try await users()
        let (begun, begins) = AsyncStream.makeStream(of: Void.self)
        let written = DispatchSemaphore(value: 0)
        async let heads = second.read { record in
            let before = try record.head()
            begins.yield()
            written.wait()
            return [before, try record.head()]
        }
        for await _ in begun { break }
        try await first.append(1...1)
        written.signal()
        #expect(try await heads == [.empty, .empty])
        #expect(try await second.positions() == [1])
    }

    private func users() async throws -> (SQLiteRecords, SQLiteRecords) {
        (try await SQLiteRecords.created(folder["a"]), try await SQLiteRecords(folder["a"]))
    }

    /// Appends the first act, and holds the writing open until the body is through.
    private func whileWriting<Result>(_ records: SQLiteRecords, _ body: () async throws -> Result) async throws -> Result {
        let (begun, begins) = AsyncStream.makeStream(of: Void.self)
        let mayEnd = DispatchSemaphore(value: 0)
        async let writing: Void = records.write { record in
            try record.append(.invented(1), texts: [])
            begins.yield()
            mayEnd.wait()
        }
        for await _ in begun { break }
        let result: Result
        do {
            defer { mayEnd.signal() }
            result = try await body()
        }
        try await writing
        return result
    }
}
