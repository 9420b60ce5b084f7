import Markup

/// The reviews as columns, parted by where they stand.
struct StandingColumns: Sendable {
    static let height = 300.0

    let plot: YearlyPlot
    let axis: YearAxis

    private var reviews: Int { max(1, axis.years.map(\.standing.reviews).max() ?? 1) }

    /// The columns on a ground, with what the colours mean beside them.
    func draw(onGround ground: Double) -> HTML {
        let lines = Steps.upTo(reviews).map { axis.gridline($0, at: ground - length($0)) }
        return "\(lines)\n\(axis.years.indices.map { column($0, onGround: ground) }.joined(separator: "\n"))\n\(key(onGround: ground))"
    }

    private func length(_ count: Int) -> Double { Double(count) / Double(reviews) * Self.height }

    private func column(_ place: Int, onGround ground: Double) -> HTML {
        var bottom = ground
        let parts = plot.bands(of: axis.years[place].standing).filter { $0.count > 0 }.map { band -> HTML in
            bottom -= length(band.count)
            return part(band, of: place, top: bottom)
        }
        return "<g>\(parts)</g>"
    }

    /// A part with its number in it, where there is room, and with its name for who points at it.
    private func part(_ band: YearlyPlot.Band, of place: Int, top: Double) -> HTML {
        let height = length(band.count)
        let isWritten = height >= 12 && axis.hasRoom(for: "\(band.count)", size: 12)
        let number: HTML? =
            isWritten
            ? axis.canvas.text("\(band.count)", axis.middle(place), top + height / 2 + 4, size: 12, anchor: "middle", ink: band.ink) : nil
        return """
            <g><title>\(plot.texts.year) \(axis.years[place].number): \(band.count) \(band.name)</title>\
            \(axis.bar(place, top: top + 0.5, height: height - 1, fill: band.fill))\(number)</g>
            """
    }

    private func key(onGround ground: Double) -> HTML {
        let bands = axis.years.first.map { plot.bands(of: $0.standing) } ?? []
        let pitch = 22.0
        let bottom = ground - (Self.height - pitch * Double(bands.count)) / 2
        return bands.enumerated().map { place, band -> HTML in
            let baseline = bottom - pitch * Double(place) - 6
            return """
                \(axis.canvas.rectangle(YearAxis.key, baseline - 11, 14, 14, fill: band.fill))\
                \(axis.canvas.text(band.name, YearAxis.key + 21, baseline, size: 13))
                """
        }.joined()
    }
}

/// Round numbers for the lines of a scale.
enum Steps {
    /// Up to five numbers from 0, evenly apart, the last one not above the highest.
    static func upTo(_ highest: Int) -> [Int] {
        var step = 1
        for factor in [2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000] where highest / step > 4 { step = factor }
        return Array(stride(from: 0, through: highest, by: step))
    }
}
