/// What a segment between two boundaries holds.
enum Content: Equatable {
    /// At least one letter, with or without digits.
    case letters
    /// Digits, and no letter.
    case number
    /// So many Han characters.
    case han(Int)
    /// Only marks and signs, such as a line of underscores.
    case neither

    /// Looks at a segment in UTF-16, no further than it must: in the six languages no segment holds Han characters and other letters.
    init(_ segment: UnsafeBufferPointer<UInt16>) {
        self = .neither
        var han = 0
        var decoder = Unicode.UTF16.ForwardParser()
        var units = segment.makeIterator()
        while case .valid(let encoded) = decoder.parseScalar(from: &units) {
            let scalar = Unicode.UTF16.decode(encoded)
            if Self.isHan(scalar) {
                han += 1
            } else if Self.isLetter(scalar) {
                self = .letters
                return
            } else if Self.isDigit(scalar) {
                self = .number
            }
        }
        if han > 0 { self = .han(han) }
    }

    /// No Han character stands before those of the radicals, and asking for the property takes time.
    private static func isHan(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x2E80 && scalar.properties.isIdeographic }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(UInt8(scalar.value) | 0x20) }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber: true
        default: false
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ("0"..."9").contains(scalar) }
        return scalar.properties.generalCategory == .decimalNumber
    }
}
