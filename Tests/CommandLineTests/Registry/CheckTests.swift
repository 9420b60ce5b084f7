import CaseworkTesting
import CommandLine
import JSONText
import Testing

@Suite struct `registry check` {
    @Test func `counts the parties by group and instrument`() async throws {
        let files = try MemoryFiles.registry()
        let call = await Answer("registry check tables", .testing(files))
        #expect(call.exitCode == .ok)
        #expect(call.output.contains("Latin American and Caribbean States      33     33   33   30   29     32\n"))
        #expect(call.output.contains("All                                     198    194  183  153  122    192\n"))
        #expect(call.lines.allSatisfy { $0.displayWidth <= 80 })
    }

    @Test func `gives the digest and the doubts to machines`() async throws {
        let json = try JSON(reading: await Answer("registry check tables --format json", .testing(try MemoryFiles.registry())).output)
        #expect(json["digest"]?.text?.count == 64)
        #expect(json["faults"]?.elements?.isEmpty == true)
        #expect(json["instruments"]?["FA"]?.integer == 122)
        #expect(json["doubts"]?.elements?.count == 67)
    }

    @Test func `shows all faults at once, each with its place, value and what was expected`() async throws {
        let files = try MemoryFiles.registry("treaty_status.csv") {
            $0.replacing("AFG,SOM,,2017-02-02", with: "AFG,SOM,,2017-02-30").replacing("AND,TIP", with: "AND,TOP")
        }
        let call = await Answer("registry check tables", .testing(files))
        #expect(call.exitCode == .dataError)
        #expect(call.output.isEmpty)
        #expect(
            call.error == """
                tables/treaty_status.csv:4: bound_on: “2017-02-30”: there is no such day; expected a day of the calendar as YYYY-MM-DD
                tables/treaty_status.csv:17: instrument: “TOP”: the code is not known; expected one of FA, SOM, TIP, UNCAC, UNTOC
                palermo: cannot use the registry in tables: 2 faults were found
                  Nothing was written. Mend what stands above and try again.

                """)
    }

    @Test func `gives faults to machines`() async throws {
        let files = try MemoryFiles.registry { $0.replacing("AGO,024", with: "AGO,24") }
        let call = await Answer("registry check tables --format json", .testing(files))
        #expect(call.exitCode == .dataError)
        let fault = try JSON(reading: call.output)["faults"]?.elements?.first
        #expect(fault?["file"]?.text == "states.csv")
        #expect(fault?["line"]?.integer == 3)
        #expect(fault?["value"]?.text == "24")
    }

    @Test func `names each table that is missing`() async {
        let call = await Answer("registry check tables", .testing(MemoryFiles(["tables/README.md": ""])))
        #expect(call.exitCode == .dataError)
        #expect(call.error.contains("tables/reservations.csv: the table is missing"))
        #expect(call.error.contains("5 faults"))
    }

    @Test func `says that there is no such folder`() async {
        let call = await Answer("registry check nowhere", .testing())
        #expect(call.exitCode == .noInput)
        #expect(call.error == "palermo: cannot read the registry in nowhere: there is no such file or folder\n")
    }
}
