import Pages
import Testing

@Suite struct `The picture of the years of a simulation` {
    @Test(arguments: [0, 1, 12, 50]) func `is sound XML, for any number of years and whatever its words`(count: Int) throws {
        var plot = InventedYears.plot
        plot.years = (0..<count).map { InventedYears.year($0 + 1) }
        plot.texts.title = "</text><script>&\"'"
        #expect(try PageText(plot.file).xmlFaults() == "")
        #expect(!plot.file.contains("<script") && !plot.file.contains("nan"))
    }

    @Test func `tells all figures to those who do not see it`() {
        let file = InventedYears.plot.file
        #expect(file.contains("role=\"img\"") && file.contains("<title id=\"years-title\">Invented years</title>"))
        #expect(
            file.contains("Year 8, until 2026-11-01: 26 of 30 begun; 7 all phases concluded; 3 waiting after phase 1; 8 self-assessment;"))
        #expect(file.contains("Cohort 2, phase 1: 11 of 15 needed, 12 complete; 56 deadlines missed by 8 States."))
        #expect(file.contains("After year 6, first cycle: 11–13 of 30 begun. After year 5, first cycle: none concluded."))
    }

    @Test func `a part of a column is as high as its share of the reviews`() {
        let file = InventedYears.plot.file
        let parts = file.matches(of: /<title>Year of the cycle 8: ([0-9]+) [^<]*<\/title><rect [^>]*height="([0-9.]+)"/)
        #expect(parts.map { Int($0.output.1) } == [7, 3, 8, 8, 2, 2])
        for part in parts {
            let (count, height) = (Double(part.output.1) ?? 0, Double(part.output.2) ?? 0)
            #expect(abs(height + 1 - count * 10) < 0.01)
        }
    }

    @Test func `shows what is needed only where there is a next phase`() {
        let file = InventedYears.plot.file
        #expect(file.contains("Cohort 1, phase 1: 11 of 15 needed, 6 complete</title>"))
        #expect(file.contains("Cohort 1, phase 2: 15 of 15 complete</title>"))
    }

    @Test func `marks the public figures in the years that they are of`() {
        #expect(InventedYears.plot.file.ranges(of: "first cycle: ").count >= 2)
        var short = InventedYears.plot
        short.years = Array(short.years.prefix(4))
        #expect(!short.file.contains("first cycle: 11"))
    }

    @Test func `writes numbers only where they fit`() {
        var long = InventedYears.plot
        long.years = (1...50).map { InventedYears.year($0) }
        #expect(InventedYears.plot.file.contains(">2026-11</text>"))
        #expect(long.file.ranges(of: "-11</text>").count < 60)
    }

    @Test func `a mirrored plot begins at the right`() {
        var plot = InventedYears.plot
        plot.isMirrored = true
        #expect(plot.file.contains("<text x=\"888\" y=\"32\" font-size=\"22\" text-anchor=\"end\""))
    }
}
