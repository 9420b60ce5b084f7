import Law
import Localization
import Pages
import Registry

extension InventedDraw {
    private static let instruments = [["UNTOC", "TIP", "SOM", "FA"], ["UNTOC", "TIP", "SOM"], ["UNTOC", "TIP"], ["UNTOC"]]

    /// The States in an order that has nothing to do with their names.
    private var shuffled: [State] { states.sorted { key(of: $0) < key(of: $1) } }

    private func key(of state: State) -> Int { ((Int(state.m49 ?? "") ?? 0) + 1) * 7919 % 1009 }

    var participants: [DrawSummary.Participant] {
        let order = shuffled
        let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.code, $0) })
        return states.map { state in
            let place = places[state.code] ?? 0
            let instruments = Self.instruments[place % 7 < 4 ? 0 : place % 4]
            return DrawSummary.Participant(
                code: state.code.text, name: state.name(in: language.code), group: state.regionalGroup!.text, cohort: place % 3 + 1,
                instruments: instruments, place: place + 1, reviewers: reviewers(of: state, at: place, in: order, instruments: instruments))
        }
    }

    private func reviewers(of state: State, at place: Int, in order: [State], instruments: [String]) -> [DrawSummary.Reviewer] {
        let others = (1..<order.count).map { order[(place + $0 * 41) % order.count] }
        let own = order.filter { $0.regionalGroup == state.regionalGroup }
        let next = own[(own.firstIndex { $0.code == state.code }! + 1) % own.count]
        let far = others.filter { $0.regionalGroup != state.regionalGroup }
        let needsMore = place % 3 != 0 && instruments.count > 1
        let first = needsMore ? Array(instruments.dropLast()) : instruments
        let seats = [
            DrawSummary.Reviewer(code: next.code.text, side: .own, seat: .primary, instruments: instruments),
            DrawSummary.Reviewer(code: far[0].code.text, side: .other, seat: .primary, instruments: first),
            DrawSummary.Reviewer(code: far[1].code.text, side: .other, seat: .additional, instruments: [instruments.last!]),
        ]
        return needsMore ? seats : Array(seats.prefix(2))
    }

    var redrawnSeats: [DrawSummary.RedrawnSeat] {
        let reviewed = participants[60]
        return [
            DrawSummary.RedrawnSeat(
                reviewed: reviewed.code, side: .own, seat: .primary, formerReviewer: participants[12].code,
                reviewer: reviewed.reviewers[0].code, provision: "¶28 d", day: Day(year: 2027, month: 3, day: 1)!)
        ]
    }

    var record: DrawSummary.Record {
        let digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
        return DrawSummary.Record(
            seed: String(digest.reversed()), registryDigest: digest, mechanismName: "shipped", mechanismDigest: String(digest.reversed()),
            contributions: shuffled.prefix(12).map { .init(name: $0.name(in: language.code), commitment: digest) }, chainHead: digest,
            stepCount: 701,
            commands: [
                "palermo lots verify transcript.json --registry registry", "python3 verify_lots.py transcript.json --registry registry",
            ])
    }
}
