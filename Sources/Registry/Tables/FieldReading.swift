/// The text of a field, or what is wrong with its form.
struct FieldReading {
    /// The text; with replacement characters where it is not UTF-8.
    let text: String
    private(set) var fault: TableFault?
    /// The line of the fault, or else of the field.
    private(set) var line: Int
    /// What to show as given: the text, cut where it is long, or the byte that is wrong.
    private(set) var given: String

    init(_ field: RowDivider.Field) {
        self.line = field.line
        self.fault = field.fault
        if let text = String(validating: field.bytes, as: UTF8.self) {
            self.text = text
            self.given = fault == .unterminatedQuote ? Self.start(of: text) : text
            if fault == nil { self.fault = Self.fault(in: text, field.bytes) }
        } else {
            self.text = String(decoding: field.bytes, as: UTF8.self)
            self.given = Self.start(of: text)
            noteEncoding(field)
        }
    }

    private mutating func noteEncoding(_ field: RowDivider.Field) {
        let valid = Self.validLength(field.bytes)
        let byte = field.bytes[field.bytes.startIndex + valid]
        fault = .notUTF8(byte: field.indexInFile(after: valid) + 1)
        line = field.line + field.bytes.prefix(valid).count { $0 == UInt8(ascii: "\n") }
        given = "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }

    /// How many bytes stand before the first one that is not UTF-8.
    private static func validLength(_ bytes: ArraySlice<UInt8>) -> Int {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var length = 0
        while case .valid(let scalar) = parser.parseScalar(from: &iterator) { length += scalar.count }
        return length
    }

    private static func fault(in text: String, _ bytes: ArraySlice<UInt8>) -> TableFault? {
        guard let first = bytes.first, let last = bytes.last else { return nil }
        if !bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }), let scalar = text.unicodeScalars.first(where: isInvisible) {
            return .invisibleCharacter(scalar)
        }
        return first == UInt8(ascii: " ") || last == UInt8(ascii: " ") ? .outerBlank : nil
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF0...0xFFFF: true
        default: false
        }
    }

    private static func start(of text: String) -> String {
        let line = text.prefix { !$0.isNewline }
        return line.count > 40 ? line.prefix(40) + "…" : String(line)
    }
}
