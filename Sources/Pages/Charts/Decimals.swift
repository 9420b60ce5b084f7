/// Numbers with a fixed number of decimals and a point before them.
enum Decimals {
    /// The digits of a number, rounded to so many decimals; `–` for what is no number.
    static func text(_ number: Double, _ decimals: Int) -> String {
        let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        guard number.isFinite, abs(number) * scale < 1e15 else { return "–" }
        let scaled = Int((number * scale).rounded())
        let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
        let fraction = String(rest)
        let sign = scaled < 0 ? "−" : ""
        guard decimals > 0 else { return sign + String(whole) }
        return sign + "\(whole)." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }

    /// A p-value: three decimals, and never 0.
    static func probability(_ value: Double) -> String { value < 0.001 ? "< 0.001" : text(value, 3) }
}
