extension YearlyPlot {
    /// The words of the plot: English until a catalogue replaces them.
    public struct Texts: Sendable {
        /// The title.
        public var title: String
        /// What was simulated, below the title.
        public var subtitle: String
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
            "Bar: complete in the phase, dark once enough are. Line: needed before the next phase. Above: complete of needed; in the last"
            + " phase, complete."
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

extension YearlyPlot {
    /// All figures in sentences, for those who do not see the picture.
    var description: String { (years.map(sentence) + [publishedSentence].compactMap { $0 }).joined(separator: " ") }

    private var publishedSentence: String? {
        published.map {
            "After year \($0.begunYear), \(texts.publishedBegun($0)); after year \($0.concludedYear), "
                + "\(texts.publishedConcluded($0))."
        }
    }

    private func sentence(_ year: Year) -> String {
        let standing = bands(of: year.standing).filter { $0.count > 0 }.map { "\($0.count) \($0.name)" }
        let gates = year.gates.filter { $0.phase > 0 }.map { "\(texts.cohort($0.cohort)), \(texts.phase($0.phase)): \(texts.gate($0))" }
        let late = "\(year.missed) deadlines missed by \(texts.states(year.lateStates))"
        return "Year \(year.number), until \(year.day): \(year.standing.begun) of \(year.standing.reviews) begun; "
            + (standing + gates + [late]).joined(separator: "; ") + "."
    }
}
