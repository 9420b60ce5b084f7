public import Law
public import Registry

/// Writes the facts of an act as one JSON object (RFC 8259), its members in the order in which they are put.
///
/// The same order is expected on reading, so that an act has one form only.
public struct FactsWriter {
    /// What was written so far; whole after `finished`.
    private var bytes: [UInt8] = [UInt8(ascii: "{")]

    /// Begins an object.
    public init() { bytes.reserveCapacity(96) }

    /// The whole object.
    public consuming func finished() -> [UInt8] {
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    /// A text.
    public mutating func put(_ name: StaticString, _ text: String) {
        begin(name)
        append(quoted: text)
    }

    /// A whole number.
    public mutating func put(_ name: StaticString, _ number: Int) {
        begin(name)
        bytes.append(contentsOf: String(number).utf8)
    }

    /// A truth.
    public mutating func put(_ name: StaticString, _ truth: Bool) {
        begin(name)
        bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    }

    /// A list of texts.
    public mutating func put(_ name: StaticString, _ texts: [String]) {
        begin(name)
        bytes.append(UInt8(ascii: "["))
        for (index, text) in texts.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(quoted: text)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func begin(_ name: StaticString) {
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func append(quoted text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0..<0x20: bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension FactsWriter {
    /// A day, as `2026-11-20`; an empty text where there is none.
    public mutating func put(_ name: StaticString, _ day: Day?) { put(name, day.map { "\($0)" } ?? "") }
    /// The code of a State.
    public mutating func put(_ name: StaticString, _ state: StateCode) { put(name, state.text) }
    /// The code of an instrument.
    public mutating func put(_ name: StaticString, _ instrument: InstrumentCode) { put(name, instrument.text) }
    /// The codes of instruments.
    public mutating func put(_ name: StaticString, _ instruments: [InstrumentCode]) { put(name, instruments.map(\.text)) }
    /// One of some words.
    public mutating func put<Word: RawRepresentable<String>>(_ name: StaticString, _ word: Word) { put(name, word.rawValue) }
    /// Numbers of acts or versions.
    public mutating func put(_ name: StaticString, _ numbers: [Int]) { put(name, numbers.map { "\($0)" }) }
}
