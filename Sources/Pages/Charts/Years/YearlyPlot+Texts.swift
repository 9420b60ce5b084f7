extension YearlyPlot {
    /// The words of the plot: English until a catalogue replaces them.
    public struct Texts: Sendable {
        /// The title.
        public var title: String
        /// What was simulated, below the title.
        public var subtitle: String
        /// What is to be borne in mind, below the subtitle.
        public var note = "People and texts are invented. What a State does here is no forecast of what it will do."
        public var year = "Year of the cycle"
        public var monthOfEnd = "and the month of its end"
        public var unopened = "not open"
        public var untouched = "open, nothing done"
        public var steps = ["consultations", "self-assessment", "written feedback", "list of observations", "summary"]
        public var complete = "all phases concluded"
        public var progressTitle = "How many have begun, and how many have concluded each phase"
        public var begun = "begun"
        public var gatesTitle = "The gate before the next phase, cohort by cohort"
        public var gatesKey =
            "Bar: complete in the phase, dark once enough are. Line: needed before the next one. Number: complete / needed, in the last phase all."
        public var nothingLate = "none in any year"
        public var lateTitle = "Deadlines that are missed and not made good"

        /// The English words under a title.
        public init(title: String, subtitle: String) {
            self.title = title
            self.subtitle = subtitle
        }
    }
}

extension YearlyPlot.Texts {
    func phase(_ number: Int) -> String { "phase \(number)" }
    func standingTitle(_ reviews: Int) -> String { "Where the \(reviews) reviews stand at the end of each year" }
    func waiting(after phase: Int) -> String { "waiting after phase \(phase)" }
    func cohort(_ number: Int) -> String { "Cohort \(number)" }
    func planned(_ count: Int) -> String { "\(count) reviews" }
    func states(_ count: Int) -> String { count == 1 ? "1 State" : "\(count) States" }
    func gate(_ gate: YearlyPlot.Gate) -> String {
        gate.needed.map { "\($0) of \(gate.planned) needed, \(gate.complete) complete" } ?? "\(gate.complete) of \(gate.planned) complete"
    }

    /// What a mark of the first cycle says.
    func publishedBegun(_ published: YearlyPlot.Published) -> String {
        "first cycle: \(published.begun.lowerBound)–\(published.begun.upperBound) of \(published.reviews) begun"
    }
    func publishedConcluded(_ published: YearlyPlot.Published) -> String {
        published.concluded == 0 ? "first cycle: none concluded" : "first cycle: \(published.concluded) of \(published.reviews) concluded"
    }
}
