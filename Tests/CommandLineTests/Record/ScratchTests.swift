import CommandLine
import Foundation
import Testing

@Suite struct `Scratch` {
    @Test func `shows`() async throws {
        let record = try await PlayedRecord()
        for call in ["audit @palermo.db --head @h.json", "backup @palermo.db @copy.db", "restore @copy.db @x.db --key @palermo.db.key"] {
            let a = await record.call(call)
            print(a.output, a.error)
        }
        let r2 = try await PlayedRecord()
        try r2.tamper(
            "UPDATE act SET day = '2026-11-21' WHERE position = 7; DELETE FROM act WHERE position = 8; DELETE FROM reviewer_seat; UPDATE act SET day='garbage123' WHERE position = 4"
        )
        print(await r2.call("audit @palermo.db"))
        print(await r2.call("audit @palermo.db").output)
        print(await r2.call("audit @palermo.db --format json").output)
        print(await r2.call("rebuild @palermo.db").error)
        print(await record.call("backup @palermo.db @no/copy.db").error)
        var codes: [ExitCode: Int] = [:]
        let bytes = try record.folder.bytes("palermo.db")
        for _ in 0..<250 {
            var other = bytes
            let place = Int.random(in: 0..<bytes.count)
            other[place] ^= UInt8.random(in: 1...255)
            for n in ["flip.db", "flip.db-wal", "flip.db-shm"] { try? record.folder.remove(n) }
            try record.folder.write(other, to: "flip.db")
            let a = await record.call("audit @flip.db --key @palermo.db.key --attachments @palermo.db.files")
            codes[a.exitCode, default: 0] += 1
            if ![ExitCode.ok, .dataError].contains(a.exitCode) { print(place, a.exitCode, a.error) }
        }
        print(codes, bytes.count)
    }
}
