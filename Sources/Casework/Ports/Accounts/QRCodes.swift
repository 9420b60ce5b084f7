/// Who draws a text as a QR code (ISO/IEC 18004).
public protocol QRCodes: Sendable {
    /// The modules of a code, without the quiet zone of four modules around it; none where the text is empty or too long.
    func matrix(_ text: String) -> BitMatrix?
}

/// Dark and light squares in rows of the same length.
public struct BitMatrix: Hashable, Sendable {
    /// How many squares a side has.
    public let side: Int
    /// Whether each square is dark, row by row.
    public let squares: [Bool]

    /// A square of squares.
    public init(side: Int, squares: [Bool]) {
        precondition(squares.count == side * side, "a square has as many columns as rows")
        self.side = side
        self.squares = squares
    }

    /// Whether a square is dark; column and row from 0.
    public subscript(column: Int, row: Int) -> Bool { squares[row * side + column] }
}
