/// The forms that codes and numbers have in the tables.
enum ValueForm {
    case stateCode, groupCode, instrumentCode, m49, number

    func fits(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return switch self {
        case .stateCode: bytes.count == 3 && bytes.allSatisfy(Self.isCapital)
        case .groupCode: bytes.allSatisfy { Self.isCapital($0) || $0 == UInt8(ascii: "_") }
        case .instrumentCode: bytes.allSatisfy { Self.isCapital($0) || Self.isDigit($0) }
        case .m49: bytes.count == 3 && bytes.allSatisfy(Self.isDigit)
        case .number: bytes.count < 10 && bytes.first != UInt8(ascii: "0") && bytes.allSatisfy(Self.isDigit)
        }
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

extension ValueForm: CustomStringConvertible {
    var description: String {
        switch self {
        case .stateCode: "three capital letters such as FRA"
        case .groupCode: "capital letters and underscores such as ASIA_PACIFIC"
        case .instrumentCode: "capital letters and digits such as UNTOC"
        case .m49: "three digits such as 004"
        case .number: "a whole number from 1, of at most nine digits"
        }
    }
}
