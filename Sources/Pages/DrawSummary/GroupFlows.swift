import Markup

/// Ribbons from the groups that review to the groups that are reviewed, each as wide as the number of reviews.
struct GroupFlows {
    let index: DrawSummaryIndex
    let texts: DrawSummaryTexts
    let canvas: Canvas

    private static let top = 34.0
    private static let gap = 16.0
    private static let inner = 150.0...490.0
    private static let nodeWidth = 14.0
    private static let wholeLength = 380.0

    init(_ index: DrawSummaryIndex, texts: DrawSummaryTexts, isMirrored: Bool) {
        self.index = index
        self.texts = texts
        canvas = Canvas(width: 640, isMirrored: isMirrored)
    }

    private var groups: [DrawSummary.Group] { index.summary.groups }

    /// How long the edge of one review is.
    private var unit: Double { Self.wholeLength / Double(max(index.summary.seatCount, 1)) }

    var picture: Picture {
        let flows = index.flows
        let given = flows.map { $0.reduce(0, +) }
        let received = groups.indices.map { column in flows.reduce(0) { $0 + $1[column] } }
        return Picture(
            identifier: "flows", title: texts.pictures.flowsHeading, description: texts.pictures.flowsDescription, canvas: canvas,
            height: Self.top + Self.wholeLength + Self.gap * Double(groups.count),
            content: """
                \(canvas.text(texts.pictures.reviewing, Self.inner.lowerBound, 18, size: 15, anchor: canvas.end, weight: "600"))\
                \(canvas.text(texts.pictures.reviewed, Self.inner.upperBound, 18, size: 15, weight: "600"))
                \(ribbons(flows, from: starts(given), to: starts(received)))
                \(nodes(given, at: Self.inner.lowerBound, labelAt: Self.inner.lowerBound - 8, anchor: canvas.end))
                \(nodes(received, at: Self.inner.upperBound - Self.nodeWidth, labelAt: Self.inner.upperBound + 8, anchor: canvas.start))
                """)
    }

    /// Where each group's edge begins.
    private func starts(_ counts: [Int]) -> [Double] {
        var next = Self.top
        return counts.map { count in
            defer { next += Double(count) * unit + Self.gap }
            return next
        }
    }

    private func nodes(_ counts: [Int], at position: Double, labelAt label: Double, anchor: HTML) -> HTML {
        zip(starts(counts), counts).enumerated().map { place, node -> HTML in
            let middle = node.0 + Double(node.1) * unit / 2
            return """
                \(canvas.rectangle(position, node.0, Self.nodeWidth, Double(node.1) * unit, fill: Palette.group(place)))\
                \(canvas.text(groups[place].shortName, label, middle - 2, size: 14, anchor: anchor, weight: "600"))\
                \(canvas.text(String(node.1), label, middle + 15, size: 14, anchor: anchor))
                """
        }.joined(separator: "\n")
    }

    private func ribbons(_ flows: [[Int]], from leftStarts: [Double], to rightStarts: [Double]) -> HTML {
        var (left, right) = (leftStarts, rightStarts)
        var drawn: [HTML] = []
        for from in groups.indices {
            for to in groups.indices where flows[from][to] > 0 {
                drawn.append(ribbon(flows[from][to], from: (from, left[from]), to: (to, right[to])))
                left[from] += Double(flows[from][to]) * unit
                right[to] += Double(flows[from][to]) * unit
            }
        }
        return drawn.joined(separator: "\n")
    }

    private func ribbon(_ count: Int, from: (group: Int, top: Double), to: (group: Int, top: Double)) -> HTML {
        let width = Double(count) * unit
        let (near, far) = (Self.inner.lowerBound + Self.nodeWidth, Self.inner.upperBound - Self.nodeWidth)
        let (start, middle, end) = (canvas.left(near), canvas.left((near + far) / 2), canvas.left(far))
        let title = texts.pictures.flow(groups[from.group].name, groups[to.group].name, count)
        let number = width < 13 ? nil : label(count, near + 10, from.top + width / 2 + 4.5)
        return """
            <path d="M\(start) \(from.top)C\(middle) \(from.top) \(middle) \(to.top) \(end) \(to.top)V\(to.top + width)\
            C\(middle) \(to.top + width) \(middle) \(from.top + width) \(start) \(from.top + width)Z" \
            fill="\(Palette.group(from.group))" fill-opacity="0.45"><title>\(title)</title></path>\(number)
            """
    }

    private func label(_ count: Int, _ position: Double, _ baseline: Double) -> HTML {
        """
        <g paint-order="stroke" stroke="#FFFFFF" stroke-width="3" stroke-linejoin="round">\
        \(canvas.text(String(count), position, baseline, size: 13))</g>
        """
    }
}
