extension String {
    /// The text kept apart from its line where it runs from right to left, so that columns and dates beside it stay in their order.
    ///
    /// The marks are those of the Unicode bidirectional algorithm; they take no column, and a terminal that does not know them shows nothing.
    package var isolated: String { unicodeScalars.contains(where: \.isRightToLeft) ? "\u{2068}\(self)\u{2069}" : self }
}

extension Unicode.Scalar {
    /// Whether it belongs to the Arabic or Hebrew scripts, or others that run that way.
    fileprivate var isRightToLeft: Bool {
        switch value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
        default: false
        }
    }
}
