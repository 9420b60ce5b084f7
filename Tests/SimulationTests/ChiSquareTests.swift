import Foundation
import Simulation
import Testing

@Suite struct `The chi-square distribution` {
    @Test(arguments: [
        (3.841459, 1, 0.05), (6.634897, 1, 0.01), (18.307038, 10, 0.05), (124.342113, 100, 0.05), (3.940299, 10, 0.95),
        (77.929465, 100, 0.95),
    ])
    func `has its known quantiles`(statistic: Double, degreesOfFreedom: Int, probability: Double) {
        let found = ChiSquare.probability(ofAtLeast: statistic, degreesOfFreedom: degreesOfFreedom)
        #expect(abs(found - probability) < 1e-6)
    }

    @Test(arguments: [0.001, 0.5, 1, 2, 3.9, 4.1, 10, 50, 200])
    func `with two degrees of freedom is the exponential one`(statistic: Double) {
        let found = ChiSquare.probability(ofAtLeast: statistic, degreesOfFreedom: 2)
        #expect(abs(found / exp(-statistic / 2) - 1) < 1e-12)
    }

    @Test func `gives 1 where there is nothing to judge`() {
        #expect(ChiSquare.probability(ofAtLeast: 0, degreesOfFreedom: 5) == 1)
        #expect(ChiSquare.probability(ofAtLeast: 3, degreesOfFreedom: 0) == 1)
    }
}
