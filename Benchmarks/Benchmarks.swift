import Casework
import Foundation
import LotsTesting
import Solver

/// Measures what a whole run of the program does not show by itself. Called by `Benchmarks/run`.
@main
struct Benchmarks {
    static func main() {
        let words = CommandLine.arguments.dropFirst()
        switch words.first {
        case "exactness": exactness(registries: words.dropFirst().first.flatMap { Int($0) } ?? 2_000)
        default:
            print("usage: palermo-benchmarks exactness [REGISTRIES]")
            exit(64)
        }
    }

    /// Draws on invented small registries and compares each eligible set with brute force; ends with 1 where one does not agree.
    static func exactness(registries: Int) {
        var exactness = Exactness()
        for seed in 0..<registries { exactness.examine(seed: seed, lastWord: CaDiCaL()) }
        print("Registries: \(exactness.registries), of which impossible, by both: \(exactness.impossible)")
        print("Eligible sets compared: \(exactness.steps); States asked about: \(exactness.questions)")
        print("No completion: \(exactness.withoutCompletion); proofs by cases: \(exactness.proofsByCases)")
        print("Disagreements: \(exactness.disagreements.count)")
        for disagreement in exactness.disagreements.prefix(20) { print("    \(disagreement)") }
        if !exactness.disagreements.isEmpty { exit(1) }
    }
}
