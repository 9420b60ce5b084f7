import Casework
import Testing

/// What every store of the record promises.
@Suite struct `The record` {
    private let folder: TemporaryFolder
    private let france = StreamName("FRA")

    init() throws { self.folder = try TemporaryFolder() }

    @Test(arguments: RecordStore.allCases)
    func `without acts has empty heads`(store: RecordStore) async throws {
        let records = try await store.empty(in: folder)
        #expect(try await records.read { try $0.head() } == .empty)
        #expect(try await records.read { try $0.head(of: france) } == .empty)
        #expect(try await records.read { try $0.streams() } == [])
        #expect(try await records.read { try $0.keys() } == [])
        #expect(try await records.read { try $0.act(requestedAs: "request-1") } == nil)
    }

    @Test(arguments: RecordStore.allCases)
    func `gives back an act as it was appended`(store: RecordStore) async throws {
        let records = try await store.empty(in: folder)
        let act = ActEntry.invented(1, france, request: "a'b\"\0é国", facts: [])
        try await records.write { try $0.append(act, texts: [[], [0, 1, 255], Array("été".utf8)]) }
        #expect(try await records.read { try $0.act(requestedAs: act.request) } == act)
        #expect(try await records.read { try $0.texts(ofActAt: 1) } == [[], [0, 1, 255], Array("été".utf8)])
        #expect(try await records.read { try $0.text(1, ofAct: 1, of: france) } == [0, 1, 255])
        #expect(try await records.read { try $0.text(3, ofAct: 1, of: france) } == nil)
        #expect(try await records.read { try $0.text(0, ofAct: 2, of: france) } == nil)
        #expect(try await records.read { try $0.texts(ofActAt: 2) } == [])
    }

    @Test(arguments: RecordStore.allCases)
    func `gives acts in the order in which they were done`(store: RecordStore) async throws {
        let records = try await store.empty(in: folder)
        let acts = [
            ActEntry.invented(1, .cycle, 1), .invented(2, france, 1), .invented(3, .cycle, 2), .invented(4, StreamName("ALB"), 1),
            .invented(5, france, 2),
        ]
        try await records.write { record in
            for act in acts { try record.append(act, texts: []) }
        }
        #expect(try await found(records) { try $0.acts(after: 0, $1) } == acts)
        #expect(try await found(records) { try $0.acts(after: 3, $1) } == Array(acts[3...]))
        #expect(try await found(records) { try $0.acts(of: france, after: 0, $1) } == [acts[1], acts[4]].map(StreamAct.init))
        #expect(try await found(records) { try $0.acts(of: france, after: 1, $1) } == [StreamAct(acts[4])])
        #expect(try await records.read { try $0.streams() } == [.cycle, france, StreamName("ALB")])
        #expect(try await records.read { try $0.head() } == RecordHead(position: 5, link: acts[4].link))
        #expect(try await records.read { try $0.head(of: .cycle) } == StreamHead(number: 2, hash: acts[2].hash))
    }

    @Test(arguments: RecordStore.allCases)
    func `can be read further while acts are read`(store: RecordStore) async throws {
        let records = try await store.empty(in: folder)
        try await records.append(1...3)
        let pairs = try await records.read { record in
            var pairs: [[Int64]] = []
            try record.acts(after: 1) { one in try record.acts(after: 1) { pairs.append([one.position, $0.position]) } }
            return pairs
        }
        #expect(pairs == [[2, 2], [2, 3], [3, 2], [3, 3]])
    }

    @Test(arguments: RecordStore.allCases)
    func `keeps one key for each stream, the last one`(store: RecordStore) async throws {
        let records = try await store.empty(in: folder)
        let keys = ["FRA", "ALB"].map { WrappedKey(stream: StreamName($0), masterKey: "one", bytes: [1]) }
        let newKey = WrappedKey(stream: france, masterKey: "two", bytes: [2, 2])
        try await records.write { record in for key in keys + [newKey] { try record.put(key) } }
        #expect(try await records.read { try $0.keys() } == [keys[1], newKey])
        #expect(try await records.read { try $0.key(of: france) } == newKey)
        #expect(try await records.read { try $0.key(of: .cycle) } == nil)
    }

    private func found<Act: Sendable>(
        _ records: any Records, _ read: @Sendable (any RecordReader, (Act) throws -> Void) throws -> Void
    ) async throws -> [Act] {
        try await records.read { record in
            var acts: [Act] = []
            try read(record) { acts.append($0) }
            return acts
        }
    }
}
