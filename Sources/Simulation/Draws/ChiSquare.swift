private import Glibc

/// The chi-square distribution.
public enum ChiSquare {
    /// The probability of a value of at least `statistic`: the upper regularized incomplete gamma function Q(k/2, x/2).
    ///
    /// Computed by its series below k/2 + 1 and by its continued fraction above (DLMF 8.7.1 and 8.9.2).
    public static func probability(ofAtLeast statistic: Double, degreesOfFreedom: Int) -> Double {
        guard degreesOfFreedom > 0, statistic > 0 else { return 1 }
        let shape = Double(degreesOfFreedom) / 2
        let value = statistic / 2
        let factor = exp(shape * log(value) - value - lgamma(shape))
        return value < shape + 1 ? max(0, 1 - factor * series(shape, value)) : min(1, factor * fraction(shape, value))
    }

    private static func series(_ shape: Double, _ value: Double) -> Double {
        var term = 1 / shape
        var sum = term
        var step = shape
        while term > sum * 1e-16 {
            step += 1
            term *= value / step
            sum += term
        }
        return sum
    }

    /// Lentz's way to evaluate a continued fraction from the front.
    private static func fraction(_ shape: Double, _ value: Double) -> Double {
        let tiny = 1e-300
        var b = value + 1 - shape
        var c = 1 / tiny
        var d = 1 / b
        var result = d
        for step in 1...10_000 {
            let a = -Double(step) * (Double(step) - shape)
            b += 2
            d = 1 / nonzero(a * d + b, tiny)
            c = nonzero(b + a / c, tiny)
            result *= d * c
            if abs(d * c - 1) < 1e-15 { break }
        }
        return result
    }

    private static func nonzero(_ value: Double, _ tiny: Double) -> Double { abs(value) < tiny ? tiny : value }
}
