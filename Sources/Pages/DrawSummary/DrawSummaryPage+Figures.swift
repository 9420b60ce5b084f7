import Markup

extension DrawSummaryPage {
    /// How many reviews States carry out, and how many States each cohort and group has.
    var figures: HTML {
        """
        <section id="figures" aria-labelledby="figures-heading">
        <h2 id="figures-heading">\(texts.figures.heading)</h2>
        <div class="columns">
        <div>
        <h3>\(texts.figures.sizesHeading)</h3>
        \(sizes)
        </div>
        <figure>\(loads)</figure>
        </div>
        </section>
        """
    }

    private var loads: HTML {
        let bars = summary.reviewLoads.map { load in
            BarChart.Bar(
                label: texts.figures.reviews(load.reviews), value: Double(load.states), note: texts.figures.stateCount(load.states))
        }
        var chart = BarChart(title: texts.figures.loadsHeading, description: texts.figures.loadsDescription, bars: bars)
        chart.identifier = "loads"
        chart.isMirrored = isMirrored
        return chart.svg
    }

    private var sizes: HTML {
        """
        <div class="wide"><table class="numbers">
        <caption>\(texts.figures.sizesCaption)</caption>
        <thead><tr><th scope="col">\(texts.figures.group)</th>\
        \(summary.cohorts.map { cohort -> HTML in "<th scope=\"col\">\(texts.figures.cohort(cohort))</th>" })\
        <th scope="col">\(texts.figures.total)</th></tr></thead>
        <tbody>
        \(summary.groups.enumerated().map { sizeRow($1.name, group: $1.code, place: $0) }.joined(separator: "\n"))
        </tbody>
        <tfoot>\(sizeRow(texts.figures.total, group: nil, place: nil))</tfoot>
        </table></div>
        """
    }

    private func sizeRow(_ name: String, group: String?, place: Int?) -> HTML {
        let cells = summary.cohorts.map { cohort -> HTML in "<td>\(summary.count(inCohort: cohort, group: group))</td>" }
        return """
            <tr><th scope="row"\(groupClass(place))>\(name)</th>\(cells)<td class="total">\(summary.count(group: group))</td></tr>
            """
    }

    /// The class that gives a cell the colour of a group.
    func groupClass(_ place: Int?) -> HTML? {
        place.map { " class=\"group group-\($0 % Palette.groups.count)\"" }
    }
}
