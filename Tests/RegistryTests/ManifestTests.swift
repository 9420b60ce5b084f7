import Registry
import Testing

@Suite struct `Manifest` {
    /// Not a hash; what matters is what it is given and where its result is put.
    private func length(_ bytes: [UInt8]) -> [UInt8] { [UInt8(bytes.count / 256), UInt8(bytes.count % 256)] }

    @Test func `lists the tables in the order of their names, as sha256sum does`() {
        let tables = RegistryTables([.treatyStatus: [1], .states: [], .instruments: Array(repeating: 0, count: 0xABC)])
        #expect(tables.manifest(sha256: length) == "0abc  instruments.csv\n0000  states.csv\n0001  treaty_status.csv\n")
    }

    @Test func `is what the digest is the hash of`() {
        let tables = RegistryTables([.states: []])
        #expect(tables.digest(sha256: length) == [0, 17])
    }

    @Test func `asks for each table by the name of its file`() {
        let tables = RegistryTables { $0 == "states.csv" ? [1, 2] : nil }
        #expect(tables.contents == [.states: [1, 2]])
    }
}
