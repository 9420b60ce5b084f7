internal import Lots
internal import Registry

/// What the repeats of a draw changed, one after the other.
struct RepeatHistory {
    /// A State under review with one of its reviewers.
    struct Pair: Hashable {
        let reviewed: String
        let reviewer: String
    }

    /// The seats that were drawn again, and those that were given up for good, in the order of the draws.
    private(set) var redrawnSeats: [DrawSummary.RedrawnSeat] = []
    /// Those who were drawn in a repeat, with the State that they review.
    private(set) var redrawn: Set<Pair> = []
    private let field: Field
    private var holders: [Seat: Int] = [:]

    init(_ transcript: Transcript) {
        field = transcript.head.field
        for step in transcript.steps { holders[step.seat] = step.drawn }
        for draw in transcript.repeats { follow(draw) }
    }

    private mutating func follow(_ draw: RepeatedDraw) {
        let asked = draw.request.seat
        let emptied = holders.filter { $0.key.reviewed == asked.reviewed && $0.key.side == asked.side && $0.key.ordinal >= asked.ordinal }
        for seat in emptied.keys { holders[seat] = nil }
        var gone = [draw.replaced] + draw.left
        for step in draw.steps {
            let former = emptied[step.seat].flatMap { gone.contains($0) ? $0 : nil }
            gone.removeAll { $0 == former }
            note(step.seat, from: former, to: step.drawn, draw)
            redrawn.insert(Pair(reviewed: code(asked.reviewed), reviewer: code(step.drawn)))
            holders[step.seat] = step.drawn
        }
        for change in draw.kept { holders[change.seat] = change.party }
        for (seat, party) in emptied.sorted(by: { $0.key.ordinal < $1.key.ordinal }) where gone.contains(party) {
            note(seat, from: party, to: nil, draw)
        }
    }

    private mutating func note(_ seat: Seat, from former: Int?, to drawn: Int?, _ draw: RepeatedDraw) {
        redrawnSeats.append(
            DrawSummary.RedrawnSeat(
                reviewed: code(seat.reviewed), side: DrawSummary.Side(seat.side), seat: DrawSummary.Seat(seat.kind),
                formerReviewer: former.map(code), reviewer: drawn.map(code),
                provision: "¶\(draw.request.ground.word)", day: draw.request.day))
    }

    private func code(_ party: Int) -> String { field.parties[party].code.text }
}
