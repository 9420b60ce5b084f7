public import Law
internal import Registry

/// Opens the next phase of a review, for one cluster and all instruments of the State at once (¶11, ¶15).
///
/// The articles and questions are recorded as they stand on that day, so that a later change of the questionnaire leaves the phase as it was.
public struct OpenPhase: ReviewAct {
    public static let kind = "phase opened"
    public static let basis = Provision(.procedures, 15)
    public static let deed = Deed.open

    /// The number of the phase, from 1.
    public let number: Int
    /// The articles under review (T1).
    public let articles: [ArticlesOfInstrument]
    /// The questions that are asked.
    public let questions: [QuestionID]
    /// The questions that are asked only after certain answers to earlier ones.
    public let conditions: [QuestionID: Question.Condition]

    /// Seats that are new, or review other instruments from this phase on (¶9, Reading).
    public let seats: [DrawnSeat]

    /// The opening of a phase.
    public init(
        _ number: Int, articles: [ArticlesOfInstrument], questions: [QuestionID], conditions: [QuestionID: Question.Condition] = [:],
        seats: [DrawnSeat] = []
    ) {
        self.conditions = conditions
        self.seats = seats
        self.number = number
        self.articles = articles
        self.questions = questions
    }

    public var phase: Int? { number }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        let next = review.phases.count + 1
        guard number == next else { return Refusal(MechanismRefusal.otherPhaseNext(next), under: Self.basis) }
        if let last = review.current, last.step(in: review) != .concluded {
            return Refusal(MechanismRefusal.phaseNotConcluded(last.number), under: Self.basis)
        }
        return seats.lazy.compactMap { review.whoWouldBeDisplaced(by: $0) }.first
            .map { Refusal(MechanismRefusal.hadASeat($0), under: ReplaceReviewer.basis) }
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        for seat in seats { review.take(seat, on: mark.day) }
        review.phases.append(
            PhaseReview(number: number, openedOn: mark.day, articles: articles, questions: questions, conditions: conditions))
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("articles", articles)
        facts.put("questions", questions.map(\.text))
        facts.put("conditions", conditions.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value.text)" })
        facts.put("seats", seats)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        articles = try facts.articles("articles")
        questions = try facts.texts("questions").map { QuestionID($0) }
        conditions = try facts.conditions("conditions")
        seats = try facts.seats("seats")
    }
}

extension Review {
    /// Whom a seat would take the place of, or bring back: only another draw replaces a reviewer (¶28 d, e, ¶30).
    fileprivate func whoWouldBeDisplaced(by seat: DrawnSeat) -> StateCode? {
        let held = seats.filter { $0.side == seat.side }
        if let holder = held.first(where: { $0.number == seat.number && $0.until == nil }), holder.reviewer != seat.reviewer {
            return holder.reviewer
        }
        let hasLeft = !isReviewed(by: seat.reviewer) && held.contains { $0.reviewer == seat.reviewer }
        return hasLeft ? seat.reviewer : nil
    }

    /// A seat that is added, or whose reviewer takes other instruments.
    fileprivate mutating func take(_ seat: DrawnSeat, on day: Day) {
        if let place = seats.firstIndex(where: { $0.reviewer == seat.reviewer && $0.until == nil }) {
            seats[place].instruments = seat.instruments
        } else {
            seats.append(
                ReviewerSeat(
                    side: seat.side, number: seat.number, generation: 0, reviewer: seat.reviewer, instruments: seat.instruments,
                    since: day))
        }
    }
}

extension Question.Condition {
    /// The condition as the table of questions writes it: `UNTOC-5-1=yes+part`.
    var text: String { "\(question)=\(Question.Choice.allCases.filter(choices.contains).map(\.rawValue).joined(separator: "+"))" }
}

extension FactsReader {
    /// Conditions by question: `UNTOC-5-2:UNTOC-5-1=yes+part`.
    fileprivate mutating func conditions(_ name: StaticString) throws(FactsFault) -> [QuestionID: Question.Condition] {
        var conditions: [QuestionID: Question.Condition] = [:]
        for text in try texts(name) {
            let parts = text.split { $0 == ":" || $0 == "=" }.map(String.init)
            guard parts.count == 3 else { throw FactsFault(name: "\(name)", offset: 0) }
            let choices = parts[2].split(separator: "+").compactMap { Question.Choice(rawValue: String($0)) }
            conditions[QuestionID(parts[0])] = Question.Condition(question: QuestionID(parts[1]), choices: Set(choices))
        }
        return conditions
    }
}
