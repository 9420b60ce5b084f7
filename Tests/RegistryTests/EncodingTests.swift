import Registry
import Testing

@Suite struct `Encoding of a table` {
    private func faults(_ change: (inout [UInt8]) -> Void) -> [String] {
        var contents = Cast.tables().contents
        change(&contents[.states]!)
        return Cast.faults(RegistryTables(contents))
    }

    @Test func `a byte that is not UTF-8 is named with its place in the file`() {
        let faults = faults { bytes in
            let name = Array("Thule fr".utf8)
            let start = bytes.indices.first { bytes[$0...].starts(with: name) }!
            bytes[start + 4] = 0xE9
        }
        #expect(faults.count == 1)
        #expect(faults[0].hasPrefix("states.csv:4: name_fr: “0xE9”: byte "))
        #expect(faults[0].hasSuffix(" of the file is not UTF-8; expected text in UTF-8"))
    }

    @Test func `the byte is counted in the file, with the quotes before it`() {
        let table: [UInt8] = Array("code,\"name_\"\"".utf8) + [0xFF] + Array("\"\n".utf8)
        let faults = faults { $0 = table }
        #expect(faults.contains("states.csv:1: value 2: “0xFF”: byte 14 of the file is not UTF-8; expected text in UTF-8"))
    }

    @Test func `UTF-16 is told by its mark, and nothing else is said of the table`() {
        let faults = faults { $0 = [0xFF, 0xFE, 0x63, 0x00, 0x6F, 0x00] }
        #expect(faults == ["states.csv:1: “FF FE”: the table begins with a byte order mark; expected UTF-8 without a byte order mark"])
    }

    @Test func `an empty table and a missing one are told apart`() {
        #expect(faults { $0 = [] } == ["states.csv:1: the table is empty; expected a header with the names of the columns"])
        let missing = RegistryTables(Cast.tables().contents.filter { $0.key != .states })
        #expect(Cast.faults(missing) == ["states.csv: the table is missing; expected a file of this name beside the other tables"])
    }
}
