import CaseworkTesting
import CommandLine
import JSONText
import Testing

@Suite struct `registry diff` {
    private func files() throws -> MemoryFiles {
        let files = try MemoryFiles.registry(in: "new", "treaty_status.csv") {
            $0.replacing("AFG,SOM,,2017-02-02", with: "AFG,SOM,,2017-02-03").replacing("AND,TIP", with: "AND,SOM")
        }
        let old = try MemoryFiles.registry(in: "old")
        for path in old.paths { files.put(try old.read(path), at: path) }
        return files
    }

    @Test func `shows each row and value that changed`() async throws {
        let call = await Answer("registry diff old new", .testing(try files()))
        #expect(call.exitCode == .ok)
        #expect(
            call.output == """
                3 rows changed from old to new.

                treaty_status.csv
                  ~ AFG SOM (Afghanistan)
                      bound_on: 2017-02-02 → 2017-02-03
                  + AND SOM (Andorra)
                      bound_on: 2022-09-21
                      action: accession
                      confidence: high
                      source: Dutch treaty database via inview.nl (entry into force minus 30
                        days)
                  - AND TIP (Andorra)
                      bound_on: 2022-09-21
                      action: accession
                      confidence: high
                      source: Dutch treaty database via inview.nl (entry into force minus 30
                        days)

                """)
    }

    @Test func `says that nothing changed`() async throws {
        let call = await Answer("registry diff old old", .testing(try files()))
        #expect(call.exitCode == .ok)
        #expect(call.output == "Nothing changed from old to old.\n")
    }

    @Test func `writes JSON`() async throws {
        let json = try JSON(reading: await Answer("registry diff old new --format json", .testing(try files())).output)
        #expect(json["rows"]?.elements?.compactMap { $0["fate"]?.text } == ["changed", "added", "removed"])
        #expect(json["old"] != json["new"])
    }

    @Test func `shows the faults of either registry`() async throws {
        let files = try files()
        files.put([], at: "new/states.csv")
        let call = await Answer("registry diff old new", .testing(files))
        #expect(call.exitCode == .dataError)
        #expect(call.error.contains("new/states.csv"))
    }
}
