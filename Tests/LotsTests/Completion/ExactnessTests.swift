import Lots
import LotsTesting
import Solver
import Testing

/// The long form, over thousands of registries, is a benchmark; these are registries on which brute force is quick.
@Suite struct `The eligible` {
    @Test(arguments: [false, true])
    func `are those whom brute force finds, on invented registries`(withSolver: Bool) {
        var exactness = Exactness()
        for seed in 80..<200 { exactness.examine(seed: seed, lastWord: withSolver ? CaDiCaL() : nil) }
        #expect(exactness.disagreements.isEmpty)
        #expect(exactness.registries == 120)
        #expect(exactness.impossible < 100)
        #expect(exactness.withoutCompletion > 0)
    }
}
