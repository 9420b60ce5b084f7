/// A rule or figure that changes over time: every text it had stays readable, and the date chooses the one in force (¶16).
public struct Dated<Value> {
    /// One text, in force from a day on until the next text follows.
    public struct Text {
        /// The first day on which it is in force.
        public let from: Day
        /// The symbol of the decision that adopted it.
        public let decision: String
        /// What it says.
        public let value: Value

        /// A text that a decision put in force on a day.
        public init(from: Day, decision: String, value: Value) {
            self.from = from
            self.decision = decision
            self.value = value
        }
    }

    /// The texts, the earliest first; there is at least one.
    public let texts: [Text]

    /// The texts in any order; nothing where there are none, or two from the same day, between which no date could choose.
    public init?(_ texts: [Text]) {
        let ordered = texts.sorted { $0.from < $1.from }
        guard !ordered.isEmpty, zip(ordered, ordered.dropFirst()).allSatisfy({ $0.from < $1.from }) else { return nil }
        self.texts = ordered
    }

    /// The text in force on a day; nothing before the first one.
    public func text(on day: Day) -> Text? { texts.last { $0.from <= day } }

    /// What was in force on a day; nothing before the first text.
    public func value(on day: Day) -> Value? { text(on: day)?.value }
}

extension Dated.Text: Sendable where Value: Sendable {}
extension Dated.Text: Equatable where Value: Equatable {}
extension Dated.Text: Hashable where Value: Hashable {}
extension Dated: Sendable where Value: Sendable {}
extension Dated: Equatable where Value: Equatable {}
extension Dated: Hashable where Value: Hashable {}
