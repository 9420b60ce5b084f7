import Pages

/// Frequencies that nobody observed, spread as those of a fair draw.
enum InventedFairness {
    static var plot: FairnessPlot { FairnessPlot(classes: (1...25).map(fairnessClass)) }

    static var bars: BarChart {
        BarChart(
            title: "Reviews that States carry out", description: "A bar for each number of reviews.",
            bars: [
                .init(label: "1 review", value: 20, note: "20 States"), .init(label: "2 reviews", value: 30, note: "30 States"),
                .init(label: "3 reviews", value: 143, note: "143 States"),
            ])
    }

    private static func fairnessClass(_ number: Int) -> FairnessPlot.Class {
        let expected = 2 + Double(number) / 20
        let states = 2 + number * 7 % 17
        return FairnessPlot.Class(
            label: "\(["African", "Asia-Pacific", "GRULAC", "WEOG", "Eastern European"][number % 5]): UNTOC+TIP+SOM",
            chiSquare: Double(states),
            degreesOfFreedom: states - 1, pValue: (Double(number * 9 % 25) + 0.4) / 25, expected: expected,
            band: (expected - 0.02)...(expected + 0.02),
            observed: (0..<states).map { expected + 0.01 * spread($0 * 31 + number * 17) })
    }

    /// A number between about -2.5 and 2.5, mostly near 0.
    private static func spread(_ number: Int) -> Double {
        let parts = [7919, 104_729, 1_299_709, 15_485_863].map { prime -> Double in Double((number + 3) * prime % 101) / 101 }
        return (parts.reduce(0, +) - 2) * 1.6
    }
}
