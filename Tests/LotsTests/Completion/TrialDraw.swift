import LotsTesting

@testable import Lots

/// Draws on small invented registries, stopped before every seat.
enum TrialDraw {
    /// Calls `look` with the search before each seat is drawn, the seat, and the step that then drew it.
    static func each(of seeds: Range<Int>, lastWord: (any LastWord)? = nil, look: (CompletionSearch, Seat, Step) -> Void) {
        for seed in seeds {
            var words = SplitMix(seed)
            var search = CompletionSearch(Position(RandomField.make(with: &words)), lastWord: lastWord)
            guard search.complete() == nil else { continue }
            var order = Array(0..<search.field.count)
            words.shuffle(&order)
            for reviewed in order {
                while let seat = search.position.nextSeat(reviewed: reviewed) {
                    let before = search
                    look(before, seat, search.step(seat, with: &words))
                }
            }
        }
    }
}
