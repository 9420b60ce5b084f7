internal import Casework
internal import Law
internal import Lots
internal import Registry

/// What was published of a request: its hash. Where a single option was given otherwise, trying its values finds the one that was published.
struct PublishedRequest {
    let transcript: Transcript
    let hash: String
    let digests: any Digests

    /// The option of another request that should have been given, with its value: `--on 2026-12-01`; nothing where it is not found.
    func option(insteadOf given: RepeatRequest) -> String? {
        let field = transcript.head.field
        if let found = days(given).first(where: isPublished) { return "\(RequestOptions.day.written) \(found.day)" }
        if let found = seats(given).first(where: isPublished) { return "\(RequestOptions.seat.written) \(field.text(found.seat))" }
        guard let found = askers(given).first(where: isPublished) else { return nil }
        return "\(RequestOptions.asker.written) \(field.parties[found.asker].code)"
    }

    private func isPublished(_ request: RepeatRequest) -> Bool {
        transcript.refusal(of: request) == nil && transcript.hash(of: request, sha256: digests.hash) == hash
    }

    /// Up to a year earlier or later.
    private func days(_ given: RepeatRequest) -> [RepeatRequest] {
        (-366...366).map {
            RepeatRequest(seat: given.seat, asker: given.asker, ground: given.ground, day: Day(number: given.day.number + $0))
        }
    }

    /// Any seat of the draw.
    private func seats(_ given: RepeatRequest) -> [RepeatRequest] {
        let seats = transcript.head.field.parties.indices.flatMap { party in Side.allCases.flatMap { transcript.seats(of: party, $0) } }
        return seats.map { RepeatRequest(seat: $0.seat, asker: given.asker, ground: given.ground, day: given.day) }
    }

    /// Any State of the draw.
    private func askers(_ given: RepeatRequest) -> [RepeatRequest] {
        transcript.head.field.parties.indices.map {
            RepeatRequest(seat: given.seat, asker: $0, ground: given.ground, day: given.day)
        }
    }
}
