import Casework
import Foundation
import Law
import Lots
import LotsTesting
import Registry
import Solver
import Storage
import Vault

/// Measures what a whole run of the program does not show by itself. Called by `Benchmarks/run`.
@main
struct Benchmarks {
    static func main() async throws {
        let words = CommandLine.arguments.dropFirst()
        let number = words.dropFirst().first.flatMap { Int($0) }
        switch words.first {
        case "exactness": exactness(registries: number ?? 2_000)
        case "naive": try naive(draws: number ?? 1_000)
        case "eligible": try eligible(draws: number ?? 20)
        case "acts": try await acts(number ?? 2_000)
        case "opening": try await opening(acts: number ?? 1_000)
        case "home": try await home(words.dropFirst().first ?? "palermo.db")
        case "years": try await years(number ?? 12)
        case "words": try Self.words(repetitions: number ?? 200)
        default:
            print(
                """
                usage: palermo-benchmarks exactness [REGISTRIES] | naive [DRAWS] | eligible [DRAWS] | words [REPETITIONS]
                                          | acts [ACTS] | opening [ACTS] | years [YEARS] | home DB
                """)
            exit(64)
        }
    }

    /// Draws on invented small registries until so many were possible, and compares each eligible set with brute force.
    static func exactness(registries: Int) {
        var exactness = Exactness()
        var seed = 0
        while exactness.registries - exactness.impossible < registries {
            exactness.examine(seed: seed, lastWord: CaDiCaL())
            seed += 1
        }
        print("Registries: \(exactness.registries), of which impossible, by both: \(exactness.impossible)")
        print("Eligible sets compared: \(exactness.steps); States asked about: \(exactness.questions)")
        print("No completion: \(exactness.withoutCompletion); proofs by cases: \(exactness.proofsByCases)")
        print("Disagreements: \(exactness.disagreements.count)")
        for disagreement in exactness.disagreements.prefix(20) { print("    \(disagreement)") }
        if !exactness.disagreements.isEmpty { exit(1) }
    }

    /// Draws without look-ahead on the shipped registry.
    static func naive(draws: Int) throws {
        let field = try shippedField()
        var ends: [NaiveDraw.End: Int] = [:]
        for seed in 0..<draws {
            var words = SplitMix(seed)
            ends[NaiveDraw.draw(field, with: &words), default: 0] += 1
        }
        print("Without look-ahead, of \(draws): complete \(ends[.complete] ?? 0), dead end \(ends[.deadEnd] ?? 0),", terminator: " ")
        print("somebody reviews nobody \(ends[.somebodyReviewsNobody] ?? 0)")
    }

    /// Draws in this process with all eligible sets, reasons and proofs; nothing is read or written meanwhile.
    static func eligible(draws: Int) throws {
        var search = CompletionSearch(Position(try shippedField()), lastWord: CaDiCaL())
        guard search.complete() == nil else { return print("No draw is possible.") }
        let clock = ContinuousClock()
        var times: [Duration] = []
        var harder = 0
        var hardest = 0
        for seed in 0..<draws {
            var words = SplitMix(seed)
            let start = clock.now
            let drawing = Drawing.draw(from: search, with: &words)
            harder += drawing.questionsForLastWord
            hardest += drawing.questionsForSolver
            times.append(clock.now - start)
        }
        times.sort()
        print("One draw with all eligible sets, reasons and proofs: median \(times[draws / 2]), longest \(times[draws - 1]), of \(draws)")
        print("Questions that repair and weights left open: \(harder); that a few cases and a linear program left open, too: \(hardest)")
    }

    private static func shippedField() throws -> Field {
        let sodium = Sodium()
        let files = LocalFiles()
        let folder = RegistryFolder("Data/registry", files: files, digests: sodium)
        let registry = try folder.registry(of: folder.tables()).registry
        let bytes = try files.read("Data/mechanism/untoc-review.json")
        let definition = try MechanismDefinition(reading: bytes, from: "untoc-review.json", for: registry)
        let day = Day("2026-11-20")
        return Field(parties: try definition.parties(in: registry, on: day), terms: definition.terms)
    }
}
