import Markup
import Testing

@Suite struct `Numbers in markup` {
    @Test(arguments: [(0, "0"), (-7, "-7"), (193, "193"), (Int.max, "9223372036854775807")])
    func `whole numbers are written in western digits`(number: Int, digits: String) {
        let piece: HTML = "\(number)"
        #expect(piece.text == digits)
    }

    @Test(
        arguments: [
            (0, "0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (2.25, "2.25"), (10.05, "10.05"), (1.0 / 3, "0.33"), (-0.001, "0"),
            (-12.345, "-12.35"),
            (99.999, "100"), (.nan, "0"), (.infinity, "0"), (1e300, "0"),
        ] as [(Double, String)])
    func `coordinates have at most two decimals`(coordinate: Double, digits: String) {
        let piece: HTML = "\(coordinate)"
        #expect(piece.text == digits)
    }
}
