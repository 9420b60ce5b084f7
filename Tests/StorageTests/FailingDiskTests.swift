import Casework
import Glibc
import Storage
import Testing

@Suite struct `A disk that fails` {
    /// A process of its own, since the limit on the size of files is one of the process; what is written beyond it fails.
    @Test func `while an act is made to last leaves it uncertain, and later acts are recorded`() async throws {
        let folder = try TemporaryFolder()
        await #expect(processExitsWith: .success) { [path = folder["a"] as String] in
            let records = try await SQLiteRecords.created(path)
            try await records.append(1...1)
            signal(SIGXFSZ, SIG_IGN)
            limitFiles(to: 4096)
            let fault = await records.fault { try $0.append(.invented(2), texts: [[UInt8](repeating: 1, count: 100_000)]) }
            guard case .uncertain = fault else { exit(2) }
            guard try await records.positions() == [1] else { exit(3) }
            limitFiles(to: rlim_t.max)
            try await records.append(2...3)
            guard try await records.positions() == [1, 2, 3] else { exit(4) }
            await records.close()
        }
        #expect(try await SQLiteDatabases().damage(of: folder["a"]) == [])
        #expect(try await SQLiteDatabases().open(folder["a"]).positions() == [1, 2, 3])
    }
}

private func limitFiles(to size: rlim_t) {
    var limit = rlimit(rlim_cur: size, rlim_max: rlim_t.max)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
}
