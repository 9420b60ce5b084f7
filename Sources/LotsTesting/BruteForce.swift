public import Lots

/// Decides by trying everything whether a draw can be completed, the seat with the fewest candidates first.
///
/// Slow, and simple enough to be believed. Positions found to be hopeless are remembered, so that they are not tried again.
public struct BruteForce {
    private var position: TrialPosition
    private let field: Field
    private var hopeless: Set<[[Int16]]> = []

    /// Starts from a position.
    public init(_ position: Position) {
        self.position = TrialPosition(position)
        field = position.field
    }

    /// Whether all seats can be filled so that everybody carries out enough reviews.
    public mutating func canBeCompleted() -> Bool {
        let seats = position.nextSeats
        guard !seats.isEmpty else { return position.nobodyOwes }
        guard position.reviewsLeft >= seats.count, position.everyoneOwingCouldStillBeSeated, !hopeless.contains(position.reviewers) else {
            return false
        }
        let choices = seats.map { seat in (seat, (0..<field.count).filter { position.allows($0, in: seat) }) }
        guard let (seat, candidates) = choices.min(by: { $0.1.count < $1.1.count }) else { return false }
        for candidate in candidates {
            if canBeCompleted(with: candidate, in: seat) { return true }
        }
        hopeless.insert(position.reviewers)
        return false
    }

    /// Whether all seats can be filled when a party takes a seat.
    public mutating func canBeCompleted(with candidate: Int, in seat: Seat) -> Bool {
        guard position.allows(candidate, in: seat) else { return false }
        position.seat(candidate, in: seat)
        defer { position.unseat(candidate, from: seat) }
        return canBeCompleted()
    }
}
