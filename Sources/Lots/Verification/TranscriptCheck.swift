import JSONText
import Law
import Registry

/// Follows a transcript from its first completion, checking each step by its proofs.
struct TranscriptCheck {
    var search: CompletionSearch
    /// The head with the cohorts and the order that follow from its seed.
    private(set) var head: Transcript.Head?
    private var order: [Int] = []

    var position: Position { search.position }

    /// Checks the first completion, the cohorts and the order.
    init(_ head: Transcript.Head, _ object: RecordedObject, with words: inout AnyWords, sha256: Hash) throws(TranscriptFault) {
        search = CompletionSearch(Position(head.field))
        guard head.completion.allSatisfy({ $0.party != nil }) else { throw object.fault("'completion' holds a seat that nobody takes") }
        for change in head.completion { search.preset(change) }
        guard search.keepsToTheRules else { throw object.fault("'completion' is not a draw within the rules") }
        guard Cohorts.canBeDrawn(head.field) else {
            throw object.fault("'terms' ask for more cohorts than the participants can be dealt out to")
        }
        let cohorts = Cohorts.draw(head.field, with: &words)
        order = Array(0..<head.field.count)
        words.shuffle(&order)
        let expected = Transcript.Head(
            origin: head.origin, day: head.day, registry: head.registry, mechanism: head.mechanism, seed: head.seed, field: head.field,
            cohorts: cohorts, order: order, completion: head.completion)
        try object.compare(with: expected.json(sha256: sha256))
        self.head = expected
    }

    init(_ search: CompletionSearch) { self.search = search }

    /// The seat whose turn it is.
    func nextSeat() -> Seat? {
        for reviewed in order {
            if let seat = position.nextSeat(reviewed: reviewed) { return seat }
        }
        return nil
    }

    /// Every seat is drawn, and everybody carries out as many reviews as it has to (¶29).
    func checkEnd(after steps: Int) throws(TranscriptFault) {
        if let seat = nextSeat() { throw TranscriptFault("after step \(steps)", "the seat \(search.field.text(seat)) is not drawn") }
    }

    /// A step worked out anew from its completions, its proofs and the next random number.
    mutating func step(_ object: RecordedObject, _ seat: Seat, with words: inout AnyWords) throws(TranscriptFault) -> Step {
        let field = search.field
        let proofs = try proofs(object)
        var excluded: [Int: Exclusion] = [:]
        var byProof: [Int: Int] = [:]
        for (index, proof) in proofs.enumerated() {
            for party in proof.parties { byProof[party] = index }
        }
        var eligible: [Int] = []
        for party in 0..<field.count {
            if let exclusion = directExclusion(of: party, from: seat, in: position) {
                excluded[party] = exclusion
            } else if let index = byProof[party] {
                guard search.holds(proofs[index].certificate, against: party, taking: seat) else {
                    throw object.fault("the certificate does not prove that \(field.code(party)) cannot be drawn")
                }
                excluded[party] = .noCompletion
            } else {
                eligible.append(party)
            }
        }
        try checkProofs(proofs, object, against: excluded)
        let completions = try completions(object, of: eligible, taking: seat)
        guard !eligible.isEmpty else { throw object.fault("nobody is eligible") }
        let choice = words.below(eligible.count)
        let instruments = position.missing(reviewed: seat.reviewed, side: seat.side) ?? field.instruments[seat.reviewed]
        search.draw(eligible[choice], for: seat, completion: completions[choice])
        return Step(
            seat: seat, instruments: instruments, eligible: eligible, completions: completions, excluded: excluded, proofs: proofs,
            choice: choice)
    }

    private mutating func completions(_ object: RecordedObject, of eligible: [Int], taking seat: Seat) throws(TranscriptFault) -> [[Change]]
    {
        let recorded = try object.list("completions")
        guard recorded.count == eligible.count else {
            throw object.fault("there should be a completion for each of the \(eligible.count) eligible States, not \(recorded.count)")
        }
        var completions: [[Change]] = []
        for (party, json) in zip(eligible, recorded) {
            let place = "\(object.place), completion for \(search.field.code(party))"
            let changes = try json.changes(at: place, search.field)
            if let idle = changes.first(where: { !search.isChanged(by: $0) }) {
                throw TranscriptFault(place, "the change of \(search.field.text(idle.seat)) changes nothing")
            }
            guard search.completes(changes, with: party, taking: seat) else {
                throw TranscriptFault(place, "is not a draw within the rules in which it holds the seat")
            }
            completions.append(changes)
        }
        return completions
    }

    /// Proofs exclude those whom no direct rule excludes, each once, and nobody else.
    private func checkProofs(_ proofs: [Step.Proof], _ object: RecordedObject, against excluded: [Int: Exclusion]) throws(TranscriptFault) {
        var named: Set<Int> = []
        for party in proofs.flatMap(\.parties) {
            guard excluded[party] == .noCompletion else {
                throw object.fault("'proofs' name \(search.field.code(party)), whom a rule excludes")
            }
            guard named.insert(party).inserted else { throw object.fault("'proofs' name \(search.field.code(party)) twice") }
        }
        guard proofs.allSatisfy({ !$0.parties.isEmpty }) else { throw object.fault("'proofs' hold a proof that excludes nobody") }
    }

    private func proofs(_ object: RecordedObject) throws(TranscriptFault) -> [Step.Proof] {
        var proofs: [Step.Proof] = []
        for json in try object.list("proofs") {
            let proof = try RecordedObject(json, at: "\(object.place), proofs")
            proofs.append(
                Step.Proof(
                    parties: try proof.parties("excludes", search.field),
                    certificate: try proof.value("certificate").certificate(at: proof.place, search.field)))
        }
        return proofs
    }
}

extension CompletionSearch {
    /// Seats a party in the kept completion.
    mutating func preset(_ change: Change) { witness.put(change.party ?? -1, at: field.slot(change.seat)) }

    /// Seats everybody who is drawn in the kept completion.
    mutating func presetDrawn() {
        for slot in position.drawn.indices where position.drawn[slot] >= 0 { witness.put(Int(position.drawn[slot]), at: slot) }
    }

    /// Whether a change seats somebody else than the kept completion does.
    func isChanged(by change: Change) -> Bool { Int(witness.holder[field.slot(change.seat)]) != change.party ?? -1 }

    /// Whether changes turn the kept completion into one in which a party holds a seat; the kept completion stays as it is.
    mutating func completes(_ changes: [Change], with party: Int, taking seat: Seat) -> Bool {
        let mark = witness.mark
        defer { witness.rollBack(to: mark) }
        for change in changes {
            let slot = field.slot(change.seat)
            guard position.drawn[slot] < 0 else { return false }
            witness.put(change.party ?? -1, at: slot)
        }
        return Int(witness.holder[field.slot(seat)]) == party && keepsToTheRules(since: mark)
    }
}
