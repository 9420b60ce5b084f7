import Casework
import CaseworkTesting
import Law
import Lots
import Pages
import Registry
import Solver
import Testing
import Vault

/// A draw among the invented States, drawn and not made up, with a seat drawn again wherever that can be.
struct DrawnLots {
    private static let sodium = Sodium()
    private(set) var draw: CompletedDraw

    init(isRehearsal: Bool = false, repeats: Int = 0) throws {
        let registry = DigestedRegistry(
            registry: InventedMechanism.registry, digest: InventedMechanism.tables.digest(sha256: Self.sodium.sha256))
        let definition = try DigestedDefinition(
            reading: Array(InventedMechanism.definition.utf8), from: "mechanism.json", for: registry.registry, unknownStates: .refused,
            digests: Self.sodium)
        let prepared = try PrepareDraw(lastWord: CaDiCaL()).prepare(registry, definition, on: try #require(Day("2026-11-20")))
        var transcript = DrawLots(digests: Self.sodium, streams: Self.sodium).draw(prepared, from: Self.origin(isRehearsal, 1))
        for seat in transcript.head.field.parties.indices.map({ Seat(reviewed: $0, side: .other, ordinal: 0) })
        where transcript.repeats.count < repeats {
            let request = RepeatRequest(
                seat: seat, asker: seat.reviewed, ground: .request(reason: ""), day: try #require(Day("2027-02-01")))
            transcript =
                (try? RepeatSeat(digests: Self.sodium, streams: Self.sodium, lastWord: CaDiCaL())
                    .draw(request, from: Self.origin(isRehearsal, 2), after: transcript)) ?? transcript
        }
        draw = CompletedDraw(
            transcript: transcript, registry: registry.registry, definition: definition.definition,
            checks: ["palermo lots verify transcript.json"])
    }

    private static func origin(_ isRehearsal: Bool, _ number: UInt8) -> Origin {
        let bytes = Array(repeating: number, count: 32)
        if isRehearsal { return .rehearsal(seed: bytes) }
        return .contributions(["Chair", "Observer"].map { Contribution(name: $0, bytes: bytes, salt: bytes) })
    }

    /// The page on it.
    var page: PageText { PageText(String(decoding: DrawSummaryPaper(digests: Self.sodium).page(on: draw), as: UTF8.self)) }

    /// The commitments that belong to it.
    var commitments: [String] { draw.transcript.head.origin.contributions.map { $0.commitment(sha256: Self.sodium.hash) } }
}
