extension DrawSummaryTexts {
    /// The words around the pictures.
    public struct Pictures: Sendable {
        public var heading = "Pictures"
        public var flowsHeading = "Reviews from group to group"
        public var flowsDescription =
            "Reviewing groups on one side, reviewed groups on the other; a ribbon is as wide as the number of"
            + " reviews. The table beside the picture holds the same numbers."
        public var flowsCaption = "Number of reviews by the group of the reviewing State (rows) and of the State under review (columns)"
        public var reviewing = "Reviewing"
        public var reviewed = "Under review"
        public var flow: @Sendable (_ from: String, _ to: String, _ count: Int) -> String = { "\($0) reviews \($1): \($2)" }
        public var matrixHeading = "All reviews at a glance"
        public var matrixDescription =
            "One row for each State under review, one column for each reviewing State, both by regional group and"
            + " alphabetically within it. A mark stands where a State reviews another. The tables below hold the same."
        public var primaryLegend = "primary reviewer, in the colour of its group"
        public var additionalLegend = "additional reviewer"
        public var cohortLegend = "cohort 1, 2, 3: place of the dot beside the row"
        public var ownBlockLegend = "both States of the same group"
        public var mark: @Sendable (_ reviewer: String, _ reviewed: String, _ seat: String, _ instruments: String) -> String = {
            "\($0) reviews \($1) (\($2): \($3))"
        }
    }
}
