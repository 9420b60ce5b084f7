import JSONText
import Law

/// A seat drawn again, with all that followed from it on its side.
public struct RepeatedDraw: Sendable {
    /// What was asked.
    public let request: RepeatRequest
    /// The hash of what was asked, which was published before any contribution was revealed.
    public let requestHash: String
    /// Contributions, or the seed of a rehearsal.
    public let origin: Origin
    /// The seed.
    public let seed: [UInt8]
    /// The reviewer who held the seat before.
    public let replaced: Int
    /// Who holds the seats of the emptied side in the completion from which the draw started.
    public let completion: [Change]
    /// The seats drawn: the one asked for, and additional ones where the new reviewer leaves instruments missing.
    public let steps: [Step]
    /// Additional reviewers of the side who were put back without a draw.
    public let kept: [Change]
    /// Additional reviewers of the side who are not needed any more.
    public let left: [Int]
    /// States that carry out fewer reviews than they have to by the end of the process (¶29).
    public let owing: [Int]

    func json(number: Int, _ field: Field, sha256: Hash) -> [JSON.Member] {
        let asked = request.json(replacing: replaced, field)
        return [
            JSON.Member("repeat", .integer(number)), JSON.Member("kind", .string(origin.word)),
            JSON.Member("seat", .string(request.seat.kind.word)),
        ] + asked + [
            JSON.Member("request", .string(requestHash)),
            JSON.Member("contributions", origin.json(sha256: sha256)), JSON.Member("seed", .string(hexadecimal(seed))),
            JSON.Member("completion", field.json(completion)),
            JSON.Member("steps", .array(steps.enumerated().map { .object($1.json(number: $0 + 1, field)) })),
            JSON.Member("kept", field.json(kept)), JSON.Member("left", .strings(left.map { field.code($0) })),
            JSON.Member("owing", .strings(owing.map { field.code($0) })),
        ]
    }
}

extension RepeatRequest {
    /// What is asked for, as the transcript writes it and as its hash is made (docs/lots.md, "Commitments and seed").
    func json(replacing replaced: Int, _ field: Field) -> [JSON.Member] {
        let texts = ground.texts
        return [
            JSON.Member("on", .string("\(day)")),
            JSON.Member("reviewed", .string(field.code(seat.reviewed))), JSON.Member("side", .string(seat.side.word)),
            JSON.Member("number", .integer(seat.ordinal)),
            JSON.Member("replaces", .string(field.code(replaced))), JSON.Member("askedBy", .string(field.code(asker))),
            JSON.Member("role", .string(role.word)), JSON.Member("ground", .string(ground.word)),
            JSON.Member("reason", .string(texts.reason)), JSON.Member("decision", .string(texts.decision)),
            JSON.Member("consultations", .string(texts.consultations)),
        ]
    }
}

extension RepeatRequest.Ground {
    /// The texts of the ground as the transcript writes them.
    var texts: (reason: String, decision: String, consultations: String) {
        switch self {
        case .request(let reason): (reason, "", "")
        case .exceptional(let decision, let reason): (reason, decision, "")
        case .unable(let consultations, let reason): (reason, "", "\(consultations)")
        }
    }
}
