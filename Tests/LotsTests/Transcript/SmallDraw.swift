import Casework
import CaseworkTesting
import JSONText
import Law
import Lots
import Registry
import Solver
import Testing
import Vault

/// A draw among the invented States, with all that it can be compared with.
struct SmallDraw {
    static let sodium = Sodium()
    static let hash = Hash { sodium.sha256($0) }

    let prepared: PreparedDraw
    let evidence: DrawEvidence
    var transcript: Transcript
    private(set) var published: [PublishedCommitments]

    /// A draw from the contributions of two, or a rehearsal, with the assignments that follow from it.
    init(rehearsed: Bool = false) throws {
        let registry = DigestedRegistry(
            registry: InventedMechanism.registry, digest: InventedMechanism.tables.digest(sha256: Self.sodium.sha256))
        let definition = try DigestedDefinition(
            reading: Array(InventedMechanism.definition.utf8), from: "mechanism.json", for: registry.registry, unknownStates: .refused,
            digests: Self.sodium)
        prepared = try PrepareDraw(lastWord: CaDiCaL()).prepare(registry, definition, on: try #require(Day("2026-11-20")))
        evidence = DrawEvidence(registry: registry, definition: definition)
        let origin = Self.origin(rehearsed: rehearsed, 1)
        published = rehearsed ? [] : [Self.published(origin, for: prepared.context)]
        transcript = DrawLots(digests: Self.sodium, streams: Self.sodium).draw(prepared, from: origin)
    }

    static func origin(rehearsed: Bool, _ number: UInt8) -> Origin {
        if rehearsed { return .rehearsal(seed: Array(repeating: number, count: 32)) }
        return .contributions(
            ["Arcadia", "Côte d’Utopie"].enumerated().map { place, name in
                Contribution(
                    name: name, bytes: Array(repeating: number + UInt8(place), count: 32), salt: Array(repeating: 7, count: 32))
            })
    }

    private static func published(_ origin: Origin, for context: SeedContext) -> PublishedCommitments {
        PublishedCommitments(origin.contributions.map { Commitment(name: $0.name, hash: $0.commitment(sha256: hash)) }, for: context)
    }

    /// Draws a seat again.
    mutating func repeated(
        _ seat: String, by asker: String, _ ground: RepeatRequest.Ground, on day: String, rehearsed: Bool = false
    ) throws {
        let field = transcript.head.field
        let request = RepeatRequest(
            seat: try #require(field.seat(seat)), asker: try #require(field.party(asker)), ground: ground, day: try #require(Day(day)))
        let origin = Self.origin(rehearsed: rehearsed, UInt8(10 + transcript.repeats.count))
        let context = transcript.context(of: request, sha256: Self.hash)
        transcript = try RepeatSeat(digests: Self.sodium, streams: Self.sodium, lastWord: CaDiCaL())
            .draw(request, from: origin, after: transcript)
        if !rehearsed { published.append(Self.published(origin, for: context)) }
    }

    /// With two repeats, each at the first seat that allows one.
    func withRepeats(rehearsed: Bool = false) throws -> SmallDraw {
        var draw = self
        let grounds: [RepeatRequest.Ground] = [
            .request(reason: "a common language"), .unable(consultations: try #require(Day("2027-01-10")), reason: "no experts"),
        ]
        var seats = transcript.head.field.parties.flatMap { ["\($0.code).own.0", "\($0.code).other.0"] }[...]
        for ground in grounds {
            while let seat = seats.popFirst() {
                do {
                    try draw.repeated(seat, by: String(seat.prefix(3)), ground, on: "2027-02-01", rehearsed: rehearsed)
                    break
                } catch is Refusal { continue }
            }
        }
        return draw
    }

    /// What came of checking some bytes against everything that there is.
    func verify(_ bytes: [UInt8]) throws(TranscriptFault) -> DrawVerification {
        let evidence = DrawEvidence(
            registry: evidence.registry, definition: evidence.definition,
            commitments: published.map { DrawEvidence.Published($0, in: "commitments.json") },
            assignments: NamedBytes("assignments.csv", Assignments(of: transcript).fileBytes))
        return try VerifyDraw(digests: Self.sodium, streams: Self.sodium).verify(bytes, against: evidence)
    }
}
