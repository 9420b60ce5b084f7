import JSONText
import Law
import Registry

extension Field {
    /// The code of a participant.
    func code(_ party: Int) -> String { parties[party].code.text }

    /// Instruments as their codes, in the order of the definition.
    func codes(_ instruments: InstrumentSet) -> [String] { instruments.positions.map { terms.instruments[$0].text } }

    /// A seat as it is written in files: `FRA.own.0`.
    public func text(_ seat: Seat) -> String { "\(code(seat.reviewed)).\(seat.side.word).\(seat.ordinal)" }

    /// The seat that a text names, if it names one.
    public func seat(_ text: String) -> Seat? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let reviewed = party(String(parts[0])), let side = Side.allCases.first(where: { $0.word == parts[1] }),
            let ordinal = Int(parts[2]), String(ordinal) == parts[2], (0..<seatsPerSide).contains(ordinal)
        else { return nil }
        return Seat(reviewed: reviewed, side: side, ordinal: ordinal)
    }

    func json(_ changes: [Change]) -> JSON {
        .object(changes.map { JSON.Member(text($0.seat), .string($0.party.map { code($0) } ?? "")) })
    }

    func json(_ certificate: Certificate) -> JSON {
        switch certificate {
        case .shortage(let weights):
            .object([
                JSON.Member("weights", .object(weights.parties.map { JSON.Member(code($0.party), .integer($0.weight)) })),
                JSON.Member("pairs", .object(weights.pairs.map { JSON.Member("\(code($0.one))+\(code($0.other))", .integer($0.weight)) })),
            ])
        case .withoutProof: [:]
        case .cases(let seat, let cases):
            .object([
                JSON.Member("seat", .string(text(seat))),
                JSON.Member(
                    "cases", .array(cases.map { ["parties": .strings($0.parties.map { code($0) }), "certificate": json($0.certificate)] })),
            ])
        }
    }
}

extension Transcript.Head {
    func json(sha256: Hash) -> [JSON.Member] {
        let codes = field.parties.map(\.code.text)
        return [
            JSON.Member("rules", .string(LotsFormat.rules)), JSON.Member("kind", .string(origin.word)),
            JSON.Member("on", .string("\(day)")),
            JSON.Member("registry", .string(registry)), JSON.Member("mechanism", .string(mechanism)),
            JSON.Member("contributions", origin.json(sha256: sha256)), JSON.Member("seed", .string(hexadecimal(seed))),
            JSON.Member("instruments", .strings(field.terms.instruments.map(\.text))), JSON.Member("terms", field.terms.json),
            JSON.Member(
                "participants",
                .array(
                    field.parties.map { party in
                        [
                            "code": .string(party.code.text), "group": .string(party.group.text),
                            "instruments": .strings(field.codes(party.instruments)),
                        ]
                    })),
            JSON.Member("cohorts", .object(zip(codes, cohorts).map { JSON.Member($0, .integer($1)) })),
            JSON.Member("order", .strings(order.map { field.code($0) })), JSON.Member("completion", field.json(completion)),
        ]
    }
}

extension Origin {
    func json(sha256: Hash) -> JSON {
        .array(
            inSeedOrder(contributions, sha256: sha256).map {
                [
                    "name": .string($0.name), "bytes": .string(hexadecimal($0.bytes)), "salt": .string(hexadecimal($0.salt)),
                    "commitment": .string($0.commitment(sha256: sha256)),
                ]
            })
    }
}

extension DrawTerms {
    var json: JSON {
        [
            "cohorts": .integer(cohorts), "least": .integer(leastReviews), "most": .integer(mostReviews), "requests": .integer(requests),
            "volunteers": .object(volunteers.sorted { $0.key < $1.key }.map { JSON.Member($0.key.text, .integer($0.value)) }),
            "allowMoreReviewers": .strings(allowingMoreReviewers.sorted().map(\.text)),
            "additionalReviewers": .string(additionalReviewers.rawValue),
        ]
    }
}

extension Step {
    func json(number: Int, _ field: Field) -> [JSON.Member] {
        let excluded = excluded.sorted { $0.key < $1.key }
        return [
            JSON.Member("step", .integer(number)), JSON.Member("reviewed", .string(field.code(seat.reviewed))),
            JSON.Member("side", .string(seat.side.word)), JSON.Member("seat", .string(seat.kind.word)),
            JSON.Member("number", .integer(seat.ordinal)), JSON.Member("instruments", .strings(field.codes(instruments))),
            JSON.Member("eligible", .strings(eligible.map { field.code($0) })),
            JSON.Member("completions", .array(completions.map { field.json($0) })),
            JSON.Member("excluded", .object(excluded.map { JSON.Member(field.code($0.key), .string($0.value.rawValue)) })),
            JSON.Member(
                "proofs",
                .array(
                    proofs.map { proof in
                        ["excludes": .strings(proof.parties.map { field.code($0) }), "certificate": field.json(proof.certificate)]
                    })),
            JSON.Member("drawn", .string(field.code(drawn))),
            JSON.Member("reviews", .strings(field.codes(instruments.intersection(field.instruments[drawn])))),
        ]
    }
}
