import Markup

extension YearlyPlot {
    /// A part of a column: reviews that stand alike.
    struct Band: Sendable {
        let name: String
        let count: Int
        let fill: HTML
        /// The ink that is read well on the fill.
        let ink: HTML
    }

    /// The parts of a column from the bottom, where everything is concluded, to the top, where nothing has begun.
    func bands(of standing: Standing) -> [Band] {
        let phases = standing.concluded.indices.reversed().map { place in
            let isLast = place == standing.concluded.count - 1
            return Band(
                name: isLast ? texts.complete : texts.waiting(after: place + 1), count: standing.concluded[place],
                fill: isLast ? Palette.complete : Palette.phase(place), ink: "#FFFFFF")
        }
        let steps = standing.steps.indices.reversed().map { place in
            Band(
                name: texts.steps[place], count: standing.steps[place], fill: Palette.steps[place],
                ink: place < 2 ? Palette.ink : "#FFFFFF")
        }
        return phases + steps + [
            Band(name: texts.untouched, count: standing.untouched, fill: "#C6C6C6", ink: Palette.ink),
            Band(name: texts.unopened, count: standing.unopened, fill: "#EBEBEB", ink: Palette.quietInk),
        ]
    }
}

extension Palette {
    /// The steps of a phase in their order: one blue that darkens.
    static let steps: [HTML] = ["#CFE1F2", "#9DC3E2", "#4F8FC4", "#2A6CA8", "#0B3C6F"]
    /// A review that is complete.
    static let complete: HTML = "#3D2200"

    private static let phases: [HTML] = ["#C77700", "#9A5B00", "#6E3F00"]

    /// Phases that are concluded, in their order from 0: one brown that darkens.
    static func phase(_ place: Int) -> HTML { phases[min(place, phases.count - 1)] }
}
