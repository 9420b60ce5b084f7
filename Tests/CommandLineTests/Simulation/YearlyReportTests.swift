import CommandLine
import JSONText
import Simulation
import Testing

@Suite struct `The report on the years of a simulation` {
    @Test(arguments: [1, 12, 50]) func `keeps to 80 columns`(years: Int) throws {
        for begun in [13, 14] {
            for finished in [0, 1] {
                let report = try InventedReport.report(years: years, begunInYear: begun, finishedInYearThree: finished)
                #expect(report.text.split(separator: "\n").filter { $0.count > 80 } == [])
            }
        }
    }

    @Test func `says how many are needed before the gate, how many are complete, and whether it is open`() throws {
        let lines = try InventedReport.report().text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(lines.contains("1 4 2 44 of 62 needed, 31 complete"))
        #expect(lines.contains("1 12 4 31 of 62 complete in the last phase"))
        #expect(lines.contains("2 12 3 10 of 12 needed, 12 complete: open"))
        #expect(!lines.contains { $0.hasPrefix("3 12 0") })
    }

    @Test func `holds the profile that is tuned to the first cycle against its figures`() throws {
        let text = try InventedReport.report().text
        #expect(text.contains("84 of 189"))
        #expect(text.contains("81 to 84 of 189") && text.contains("105 to 108 of 189"))
        #expect(text.contains("\nOther than in the first cycle: finished in any phase by year three.\n"))
        let other = try InventedReport.report(begunInYear: 13, finishedInYearThree: 0).text
        #expect(other.contains("Other than in the first cycle: begun about four years after the first start.\n"))
        #expect(try InventedReport.report(finishedInYearThree: 0).text.contains("\nAs in the first cycle, by what has begun"))
        #expect(try InventedReport.report(begunInYear: 15).text.contains("Other than in the first cycle: begun about four years after"))
        #expect(try InventedReport.report(.calm).text.contains("The profile calm is not tuned to these figures; real is."))
        #expect(try !InventedReport.report(years: 4).text.contains("first cycle"))
    }

    @Test func `has the same figures in its tables and in its file`() throws {
        let report = try InventedReport.report()
        let years = try #require(report.json["years"]?.elements)
        let rows = report.text.figureRows
        let standing = ["year", "notOpened", "openedNothingDone", "steps", "betweenPhases", "complete"]
        let progress = ["year", "begun", "phases", "missedDeadlines", "lateStates", "acts"]
        #expect(years.count == 12 && rows.count == 24)
        for year in years {
            #expect(rows.contains(year.figures(standing)))
            #expect(rows.contains(year.figures(progress)))
        }
    }

    @Test func `writes the gates and the public figures into its file`() throws {
        let json = try InventedReport.report().json
        let last = try #require(json["years"]?.elements?.last?["gates"]?.elements)
        #expect(last.map { $0.figures(["cohort", "phase", "planned", "complete"]) } == [[1, 4, 62, 31], [2, 3, 12, 12], [3, 0, 0, 0]])
        #expect(last[0]["needed"]?.isNull == true && last[1]["needed"]?.integer == 10)
        let published = try #require(json["firstCycle"]?.elements)
        #expect(published.compactMap { $0["figure"]?.text } == ["begun", "notBegun", "concludedPhase1"])
        #expect(
            published[0].figures(["year", "simulated", "publishedLeast", "publishedMost", "publishedReviews"]) == [6, 84, 81, 84, 189])
        #expect(json["seed"]?.text == "ab" && json["profile"]?.text == "real")
    }
}

extension JSON {
    /// The numbers under names; of the steps each one, of the phases how many reviews concluded each.
    fileprivate func figures(_ names: [String]) -> [Int] {
        names.flatMap { name -> [Int] in
            let value = self[name]
            if let phases = value?.elements { return phases.flatMap { $0.figures(["concluded"]) } }
            return (value?.members?.map(\.value) ?? [value].compactMap { $0 }).compactMap { $0.integer.map { Int($0) } }
        }
    }
}

extension String {
    /// The numbers of the lines that hold nothing but numbers and a day.
    fileprivate var figureRows: [[Int]] {
        split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ").filter { !$0.hasSuffix("-11") }
            let numbers = words.compactMap { Int($0) }
            return numbers.count == words.count && !numbers.isEmpty ? numbers : nil
        }
    }
}
