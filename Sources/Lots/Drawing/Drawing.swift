/// The result of a draw before it is written down: cohorts, order, and every step.
public struct Drawing: Sendable {
    /// The cohort of each participant, counted from 1.
    public let cohorts: [Int]
    /// The order in which the reviewers of the participants were drawn.
    public let order: [Int]
    /// The completion from which the draw of the reviewers started.
    public let firstCompletion: [Change]
    /// The seats in the order in which they were drawn.
    public let steps: [Step]
    /// All seats at the end.
    public let position: Position
    /// Questions that repair and its weights left open.
    public let questionsForLastWord: Int
    /// Questions among them that a few cases and a linear program left open as well.
    public let questionsForSolver: Int
}

extension Drawing {
    /// Draws cohorts (¶17), then the order of States, then every seat (¶28), from a stream of random numbers.
    ///
    /// - Parameter search: a search from the empty position whose first completion was found.
    /// - Parameter follow: is told each step as it is drawn.
    public static func draw(
        from search: CompletionSearch, with words: inout some RandomWords, follow: (Step) -> Void = { _ in }
    ) -> Drawing {
        var search = search
        let cohorts = Cohorts.draw(search.field, with: &words)
        var order = Array(0..<search.field.count)
        words.shuffle(&order)
        let firstCompletion = search.completion
        var steps: [Step] = []
        for reviewed in order {
            while let seat = search.position.nextSeat(reviewed: reviewed) {
                let step = search.step(seat, with: &words)
                follow(step)
                steps.append(step)
            }
        }
        return Drawing(
            cohorts: cohorts, order: order, firstCompletion: firstCompletion, steps: steps, position: search.position,
            questionsForLastWord: search.questionsForLastWord, questionsForSolver: search.questionsForSolver)
    }
}
