import Pages
import Testing

@Suite struct `Charts` {
    @Test func `are sound XML, whatever stands in their labels`() throws {
        var bars = InventedFairness.bars
        bars.bars[0].label = "<script>&\"'\u{1}"
        var plot = InventedFairness.plot
        plot.classes[0].label = "</text>"
        for file in [bars.file, plot.file, FairnessPlot(classes: []).file, BarChart(title: "", description: "", bars: []).file] {
            #expect(try PageText(file).xmlFaults() == "")
        }
    }

    @Test func `carry words for those who do not see them`() {
        for file in [InventedFairness.bars.file, InventedFairness.plot.file] {
            #expect(file.contains("role=\"img\"") && file.contains("<title id=") && file.contains("<desc id="))
        }
    }

    @Test func `a fairness plot has a dot for each State and each p-value`() {
        let plot = InventedFairness.plot
        let states = plot.classes.reduce(0) { $0 + $1.observed.count }
        #expect(plot.file.ranges(of: "<circle").count == states + plot.classes.count)
    }

    @Test func `a frequency far outside the band is drawn hollow at the end of the axis`() {
        let far = FairnessPlot.Class(
            label: "far", chiSquare: 90, degreesOfFreedom: 1, pValue: 0, expected: 2, band: 1.9...2.1, observed: [9, 2])
        let file = FairnessPlot(classes: [far]).file
        #expect(file.ranges(of: "fill=\"#FFFFFF\" fill-opacity").count == 1)
        #expect(file.contains("cx=\"940\"") && file.contains("cx=\"750\"") && file.contains("&lt; 0.001"))
    }

    @Test func `figures that are no numbers are shown as a dash`() {
        let odd = FairnessPlot.Class(
            label: "odd", chiSquare: .nan, degreesOfFreedom: 0, pValue: .nan, expected: .infinity, band: 0...0, observed: [.nan, 0])
        let file = FairnessPlot(classes: [odd]).file
        #expect(file.contains(">– (0)<") && !file.contains("nan") && !file.contains("inf\""))
    }

    @Test func `a bar is as long as its value`() {
        let chart = BarChart(
            title: "t", description: "d", bars: [.init(label: "a", value: 10, note: "10"), .init(label: "b", value: 5, note: "5")])
        let widths = chart.file.matches(of: /<rect [^>]*width="([0-9.]+)" height="26"/).compactMap { Double($0.output.1) }
        #expect(widths.count == 2 && widths[0] == 2 * widths[1])
    }

    @Test func `a mirrored chart begins at the right`() {
        var chart = InventedFairness.bars
        chart.isMirrored = true
        #expect(chart.file.contains("<text x=\"640\" y=\"20\" font-size=\"17\" text-anchor=\"end\""))
    }
}
