public import Lots

/// A draw without look-ahead: each seat uniformly among those whom no direct rule excludes. It shows what the look-ahead is for.
public enum NaiveDraw {
    /// How a draw without look-ahead ended.
    public enum End: Hashable, Sendable {
        /// Within all rules.
        case complete
        /// At a seat that nobody could take.
        case deadEnd
        /// With somebody who reviews nobody (¶29).
        case somebodyReviewsNobody
    }

    /// Draws all seats in a random order of States.
    public static func draw(_ field: Field, with words: inout some RandomWords) -> End {
        var position = TrialPosition(Position(field))
        var order = Array(0..<field.count)
        words.shuffle(&order)
        for reviewed in order {
            while let seat = nextSeat(position, reviewed) {
                let candidates = (0..<field.count).filter { position.allows($0, in: seat) }
                guard !candidates.isEmpty else { return .deadEnd }
                position.seat(candidates[words.below(candidates.count)], in: seat)
            }
        }
        return position.nobodyOwes ? .complete : .somebodyReviewsNobody
    }

    private static func nextSeat(_ position: TrialPosition, _ reviewed: Int) -> Seat? {
        let seats = Side.allCases.compactMap { position.nextSeat(reviewed, $0) }
        return seats.first { $0.kind == .primary } ?? seats.first
    }
}
