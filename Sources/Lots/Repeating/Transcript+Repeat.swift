import JSONText
public import Law

extension Transcript {
    /// Draws a seat again, everything else fixed, as a new link of the transcript (¶28 d–f, ¶30).
    ///
    /// - Throws: `Refusal` with a `RepeatRefusal` where the rules do not allow it; the transcript is then unchanged.
    public mutating func repeatDraw(
        _ request: RepeatRequest, origin: Origin, lastWord: (any LastWord)?, sha256: Hash, words: ([UInt8]) -> any RandomWords
    ) throws(Refusal) {
        if let refusal = refusal(of: request) ?? refusal(of: origin) { throw refusal }
        let asked = hash(of: request, sha256: sha256)
        let seed = origin.seed(in: .after(lastHash, request: asked), sha256: sha256)
        var redraw = Redraw(request.seat, in: position, lastWord: lastWord)
        guard redraw.search.complete() == nil else { throw nobodyEligible(for: request) }
        var stream = AnyWords(words(seed))
        let done = redraw.run(request, asked, origin: origin, seed: seed) { search, seat in search.step(seat, with: &stream) }
        append(done, sha256: sha256)
    }

    mutating func append(_ done: (draw: RepeatedDraw, position: Position), sha256: Hash) {
        repeats.append(done.draw)
        position = done.position
        append(done.draw.json(number: repeats.count, head.field, sha256: sha256), sha256: sha256)
    }

    /// The hash of what is asked for, in hexadecimal digits; it is published with the commitments for the repeat.
    ///
    /// - Precondition: somebody sits in the seat, as where `refusal(of:)` has nothing against the request.
    public func hash(of request: RepeatRequest, sha256: Hash) -> String {
        let replaced = position.reviewer(in: request.seat) ?? request.seat.reviewed
        return sha256.of(JSON.object(request.json(replacing: replaced, head.field)).canonicalBytes)
    }

    /// What the seed of a repeat will depend on that goes on from here.
    public func context(of request: RepeatRequest, sha256: Hash) -> SeedContext {
        .after(lastHash, request: hash(of: request, sha256: sha256))
    }

    /// The day of the last link.
    public var lastDay: Day { repeats.last?.request.day ?? head.day }

    /// Why a draw is not repeated by a rehearsal, nor a rehearsal by a draw, or `nil`.
    func refusal(of origin: Origin) -> Refusal? {
        guard origin.word != head.origin.word else { return nil }
        return Refusal(RepeatRefusal.otherKind(draw: head.origin.word, repeated: origin.word), under: Provision(.procedures, 28))
    }

    private func nobodyEligible(for request: RepeatRequest) -> Refusal {
        Refusal(RepeatRefusal.nobodyEligible(seat: head.field.text(request.seat)), under: Provision(.procedures, 28))
    }

    /// As `refusal(of:)`, and whether anybody else could take the seat, which takes a search.
    public func refusal(of request: RepeatRequest, lastWord: (any LastWord)?) -> Refusal? {
        if let refusal = refusal(of: request) { return refusal }
        var redraw = Redraw(request.seat, in: position, lastWord: lastWord)
        return redraw.search.complete() == nil ? nil : nobodyEligible(for: request)
    }

    /// Why a request for a repeat is refused, or `nil` where it is not.
    public func refusal(of request: RepeatRequest) -> Refusal? {
        let field = head.field
        guard position.reviewer(in: request.seat) != nil else {
            return Refusal(RepeatRefusal.nobodyInSeat(field.text(request.seat)), under: Provision(.procedures, 28))
        }
        let asker = field.code(request.asker)
        let reviewed = field.code(request.seat.reviewed)
        guard request.role == .reviewed || position.sits(request.asker, inReviewOf: request.seat.reviewed) else {
            return Refusal(RepeatRefusal.notConcerned(asker: asker, reviewed: reviewed), under: FourRequestsEach.basis)
        }
        if request.day < lastDay {
            return Refusal(RepeatRefusal.beforeLastDraw(asked: request.day, last: lastDay), under: Provision(.procedures, 28, "f"))
        }
        switch request.ground {
        case .request: return FourRequestsEach.objection(to: request, in: self)
        case .exceptional(let decision, let reason):
            return decision.isEmpty || reason.isEmpty ? Refusal(RepeatRefusal.decisionMissing, under: request.ground.basis) : nil
        case .unable(let consultations, _):
            guard request.role == .reviewed else {
                return Refusal(RepeatRefusal.notTheStateUnderReview(asker: asker, reviewed: reviewed), under: request.ground.basis)
            }
            return consultations <= request.day
                ? nil
                : Refusal(
                    RepeatRefusal.beforeConsultations(asked: request.day, consultations: consultations), under: request.ground.basis)
        }
    }
}

extension Transcript {
    /// What would stand against each participant, were a seat drawn again now; parties that could take it are not named.
    public func objections(toRepeating seat: Seat) -> [Int: Exclusion] {
        guard position.reviewer(in: seat) != nil else { return [:] }
        let emptied = Redraw(seat, in: position, lastWord: nil).search.position
        var objections: [Int: Exclusion] = [:]
        for party in 0..<head.field.count { objections[party] = directExclusion(of: party, from: seat, in: emptied) }
        return objections
    }
}

/// The work of drawing one seat again on a side that was emptied from that seat on.
struct Redraw {
    var search: CompletionSearch
    private let replaced: Int
    private let holdersAfter: [Int]
    private let least: [Int16]

    /// Empties the side from a seat on. In a repeat nobody owes a review (¶29 binds by the end of the process, Reading).
    init(_ seat: Seat, in position: Position, lastWord: (any LastWord)?) {
        var position = position
        let field = position.field
        let slot = field.slot(seat)
        let after = (seat.ordinal + 1..<max(seat.ordinal + 1, field.seatsPerSide)).map { slot + $0 - seat.ordinal }
        replaced = Int(position.drawn[slot])
        holdersAfter = after.map { Int(position.drawn[$0]) }.filter { $0 >= 0 }
        least = position.least
        for place in [slot] + after where position.drawn[place] >= 0 { position.vacate(place) }
        position.replaced.insert(Position.Replacement(need: slot / field.seatsPerSide, party: replaced))
        position.least = position.least.map { _ in 0 }
        search = CompletionSearch(position, lastWord: lastWord)
    }

    /// Draws the seat and what follows from it; a seat is drawn as `step` does it.
    mutating func run<Fault: Error>(
        _ request: RepeatRequest, _ requestHash: String, origin: Origin, seed: [UInt8],
        step: (inout CompletionSearch, Seat) throws(Fault) -> Step
    ) throws(Fault) -> (draw: RepeatedDraw, position: Position) {
        let seat = request.seat
        let side = search.completion.filter {
            $0.seat.reviewed == seat.reviewed && $0.seat.side == seat.side && $0.seat.ordinal >= seat.ordinal
        }
        var steps = [try step(&search, seat)]
        var kept: [Change] = []
        while let next = search.position.nextSeat(reviewed: seat.reviewed, side: seat.side) {
            if let change = putBack(next, kept) {
                kept.append(change)
            } else {
                steps.append(try step(&search, next))
            }
        }
        var position = search.position
        position.least = least
        let draw = RepeatedDraw(
            request: request, requestHash: requestHash, origin: origin, seed: seed, replaced: replaced, completion: side, steps: steps,
            kept: kept,
            left: holdersAfter.filter { !position.sits($0, inReviewOf: seat.reviewed) }.sorted(),
            owing: AtLeastOneReview.owing(in: position))
        return (draw, position)
    }

    /// Puts the first of the former additional reviewers back who is party to all that is missing, without a draw.
    mutating func putBack(_ seat: Seat, _ kept: [Change]) -> Change? {
        for party in holdersAfter where !kept.contains(where: { $0.party == party }) {
            guard let missing = search.position.missing(reviewed: seat.reviewed, side: seat.side),
                search.position.field.instruments[party].isSuperset(of: missing),
                directExclusion(of: party, from: seat, in: search.position) == nil
            else { continue }
            search.draw(party, for: seat, completion: [])
            return Change(seat: seat, party: party)
        }
        return nil
    }
}
