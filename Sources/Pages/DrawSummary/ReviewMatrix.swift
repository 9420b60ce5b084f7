import Markup

/// All reviews as marks in a square: a row for each State under review, a column for each reviewing State, both by group.
struct ReviewMatrix {
    let index: DrawSummaryIndex
    let texts: DrawSummaryTexts
    let isMirrored: Bool
    /// The States of the groups that have any, in the order of rows and columns.
    let bands: [Band]
    /// The places of States in that order.
    let places: [String: Int]

    /// The States of a group, which lie side by side.
    struct Band {
        let group: DrawSummary.Group
        let groupPlace: Int
        let start: Int
        let members: [DrawSummary.Participant]
    }

    init(_ index: DrawSummaryIndex, texts: DrawSummaryTexts, isMirrored: Bool) {
        self.index = index
        self.texts = texts
        self.isMirrored = isMirrored
        var bands: [Band] = []
        var start = 0
        for (place, group) in index.summary.groups.enumerated() {
            let members = index.summary.participants.filter { $0.group == group.code }
            if !members.isEmpty { bands.append(Band(group: group, groupPlace: place, start: start, members: members)) }
            start += members.count
        }
        self.bands = bands
        places = Dictionary(bands.flatMap(\.members).enumerated().map { ($1.code, $0) }) { first, _ in first }
    }

    /// The side of a cell: as wide as a page allows, within reason.
    var cell: Double { min(22, max(6, (1152 / Double(max(places.count, 1)) * 2).rounded(.down) / 2)) }
    var side: Double { cell * Double(places.count) }
    var canvas: Canvas { Canvas(width: Self.edge + side + 4, isMirrored: isMirrored) }

    /// Where the square begins, below and behind the names.
    static let edge = 84.0
    /// Where the marks of the cohorts begin.
    static let cohortEdge = 67.0

    var picture: Picture {
        Picture(
            identifier: "matrix", title: texts.pictures.matrixHeading, description: texts.pictures.matrixDescription, canvas: canvas,
            height: Self.edge + side + 4,
            content: """
                \(bands.map(ground).joined(separator: "\n"))
                \(guides)
                \(key)
                \(bands.map(names).joined(separator: "\n"))
                \(bands.flatMap(\.members).map(marks).joined(separator: "\n"))
                """)
    }

    /// What the script needs to name the row and column under the pointer.
    private var key: HTML {
        """
        <g data-states="\(bands.flatMap(\.members).map(\.code).joined(separator: " "))" data-start="\(Self.edge)" data-cell="\(cell)" \
        data-mirrored="\(isMirrored ? "true" : "false")" data-reviewed="\(texts.pictures.reviewed)" \
        data-reviewing="\(texts.pictures.reviewing)"></g>
        """
    }

    /// The position of a row or column.
    func position(_ place: Int) -> Double { Self.edge + cell * Double(place) }
}
