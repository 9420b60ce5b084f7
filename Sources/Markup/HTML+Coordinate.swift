extension HTML {
    /// The digits of a coordinate, rounded to hundredths; a coordinate that is no number is written as 0.
    static func digits(of coordinate: Double) -> [UInt8] {
        guard coordinate.isFinite, abs(coordinate) < 1e12 else { return Array("0".utf8) }
        let hundredths = Int((coordinate * 100).rounded())
        let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        var digits = (hundredths < 0 ? "-" : "") + String(whole)
        if rest > 0 { digits += rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)" }
        return Array(digits.utf8)
    }
}
