public import Markup

/// Labelled bars, one below the other.
public struct BarChart: Sendable {
    /// One bar.
    public struct Bar: Hashable, Sendable {
        /// What is counted.
        public var label: String
        /// How much, from 0.
        public var value: Double
        /// The value in words, written behind the bar.
        public var note: String

        public init(label: String, value: Double, note: String) {
            self.label = label
            self.value = value
            self.note = note
        }
    }

    /// What identifiers in the drawing begin with; unique on a page.
    public var identifier = "bars"
    /// The title, written above the bars and read out in place of the picture.
    public var title: String
    /// What the picture shows, for those who do not see it.
    public var description: String
    /// The bars from top to bottom.
    public var bars: [Bar]
    /// Whether reading begins at the right.
    public var isMirrored = false

    public init(title: String, description: String, bars: [Bar]) {
        self.title = title
        self.description = description
        self.bars = bars
    }

    /// The chart inside a page.
    public var svg: HTML { picture.svg }

    /// The chart as a file of its own.
    public var file: String { picture.file }
}
