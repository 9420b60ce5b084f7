import Law
import Registry
import Testing

@Suite struct `Bytes of any kind` {
    /// A small generator whose numbers are the same on every machine.
    private struct Chance {
        var state: UInt64

        mutating func number(below limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(limit))
        }
    }

    private static let pieces: [[UInt8]] = [
        [], [0], [0x0A], [0x0D, 0x0A], [0x0D], [0x22], [0x22, 0x22], [0x2C], [0xFF], [0xC3], [0xE2, 0x82], [0xF4, 0x90, 0x80, 0x80],
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], Array("9999-99-99".utf8), Array("UNTOC".utf8), Array("code,code".utf8), [0x20],
    ]

    private func mutate(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var bytes = bytes
        for _ in 0...chance.number(below: 4) {
            let start = chance.number(below: bytes.count + 1)
            let end = min(bytes.count, start + [0, 0, 1, 1, 7, 300][chance.number(below: 6)])
            bytes.replaceSubrange(start..<end, with: Self.pieces[chance.number(below: Self.pieces.count)])
        }
        return bytes
    }

    @Test(arguments: 1...4)
    func `are read to their end, and either make a registry or are told what is wrong`(seed: UInt64) {
        var chance = Chance(state: seed &* 0x9E37_79B9_7F4A_7C15)
        let whole = Cast.tables().contents
        for _ in 0..<1_000 {
            var contents = whole
            let table = RegistryTable.allCases[chance.number(below: 5)]
            contents[table] = mutate(whole[table]!, &chance)
            let tables = RegistryTables(contents)
            do throws(Corrections) {
                let registry = try TreatyRegistry(reading: tables)
                #expect(try TreatyRegistry(reading: RegistryTables(writing: registry)) == registry)
            } catch {
                #expect(!error.all.isEmpty)
                #expect(error.all.allSatisfy { !$0.description.contains("\n") && !$0.place.file.isEmpty })
            }
        }
    }
}
