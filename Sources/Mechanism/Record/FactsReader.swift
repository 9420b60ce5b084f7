public import Law
public import Registry

/// What is wrong with the recorded facts of an act, and at which of them.
public struct FactsFault: Error, Hashable, Sendable {
    /// The name of the member that was expected.
    public let name: String
    /// The byte of the object, from 0, at which it was expected.
    public let offset: Int
}

/// Reads the facts of an act, member by member in the order in which they were put.
///
/// It reads the one form that `FactsWriter` gives and finds fault with every other; a review of a thousand acts is opened by it in
/// milliseconds, which a reader of any JSON does not reach.
public struct FactsReader: ~Copyable {
    private let bytes: [UInt8]
    private var place = 0

    /// A reader of an object.
    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// A text.
    public mutating func text(_ name: StaticString) throws(FactsFault) -> String {
        try begin(name)
        return try quoted(name)
    }

    /// A whole number.
    public mutating func number(_ name: StaticString) throws(FactsFault) -> Int {
        try begin(name)
        let isNegative = take(UInt8(ascii: "-"))
        let start = place
        var value = 0
        while place < bytes.count, case let digit = bytes[place] &- UInt8(ascii: "0"), digit < 10, place - start < 18 {
            value = value * 10 + Int(digit)
            place += 1
        }
        guard place > start else { throw fault(name) }
        return isNegative ? -value : value
    }

    /// A whole number, or none where another member stands in its place: acts that were recorded before there was such a fact have none.
    public mutating func numberIfAny(_ name: StaticString) throws(FactsFault) -> Int? {
        let start = place
        do { try begin(name) } catch {
            place = start
            return nil
        }
        place = start
        return try number(name)
    }

    /// A truth.
    public mutating func truth(_ name: StaticString) throws(FactsFault) -> Bool {
        try begin(name)
        if take(word: "true") { return true }
        guard take(word: "false") else { throw fault(name) }
        return false
    }

    /// A list of texts.
    public mutating func texts(_ name: StaticString) throws(FactsFault) -> [String] {
        try begin(name)
        guard take(UInt8(ascii: "[")) else { throw fault(name) }
        var texts: [String] = []
        while !take(UInt8(ascii: "]")) {
            if !texts.isEmpty, !take(UInt8(ascii: ",")) { throw fault(name) }
            texts.append(try quoted(name))
        }
        return texts
    }

    /// Makes sure that nothing follows.
    public mutating func finish() throws(FactsFault) {
        if place == 0 { place = bytes.first == UInt8(ascii: "{") ? 1 : 0 }
        guard take(UInt8(ascii: "}")), place == bytes.count else { throw fault("}") }
    }
}

extension FactsReader {
    private mutating func begin(_ name: StaticString) throws(FactsFault) {
        guard take(place == 0 ? UInt8(ascii: "{") : UInt8(ascii: ",")), take(UInt8(ascii: "\"")), take(word: name),
            take(UInt8(ascii: "\"")), take(UInt8(ascii: ":"))
        else { throw fault(name) }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    private mutating func take(word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard place + count <= bytes.count else { return false }
        for index in 0..<count where bytes[place + index] != word.utf8Start[index] { return false }
        place += count
        return true
    }

    private mutating func quoted(_ name: StaticString) throws(FactsFault) -> String {
        guard take(UInt8(ascii: "\"")) else { throw fault(name) }
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\""), bytes[place] != UInt8(ascii: "\\") { place += 1 }
        guard place < bytes.count else { throw fault(name) }
        if bytes[place] == UInt8(ascii: "\"") {
            place += 1
            return String(decoding: bytes[start..<place - 1], as: UTF8.self)
        }
        return try unescaped(from: start, name)
    }

    /// The rare text with a quotation mark, a backslash or a control character in it.
    private mutating func unescaped(from start: Int, _ name: StaticString) throws(FactsFault) -> String {
        var text = Array(bytes[start..<place])
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            if bytes[place] == UInt8(ascii: "\\") { text.append(try escaped(name)) } else { text.append(bytes[place]) }
            place += 1
        }
        guard take(UInt8(ascii: "\"")) else { throw fault(name) }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func escaped(_ name: StaticString) throws(FactsFault) -> UInt8 {
        place += 1
        guard place < bytes.count else { throw fault(name) }
        guard bytes[place] == UInt8(ascii: "u") else { return bytes[place] }
        guard place + 4 < bytes.count, let value = UInt8(String(decoding: bytes[place + 1...place + 4], as: UTF8.self), radix: 16)
        else { throw fault(name) }
        place += 4
        return value
    }

    private func fault(_ name: StaticString) -> FactsFault { FactsFault(name: "\(name)", offset: place) }
}

extension FactsReader {
    /// A day, or none.
    public mutating func dayIfAny(_ name: StaticString) throws(FactsFault) -> Day? {
        let text = try text(name)
        return text.isEmpty ? nil : try day(text, name)
    }

    /// A day.
    public mutating func day(_ name: StaticString) throws(FactsFault) -> Day { try day(try text(name), name) }

    private func day(_ text: String, _ name: StaticString) throws(FactsFault) -> Day {
        guard let day = Day(text) else { throw fault(name) }
        return day
    }

    /// The code of a State.
    public mutating func state(_ name: StaticString) throws(FactsFault) -> StateCode { StateCode(try text(name)) }

    /// The code of an instrument.
    public mutating func instrument(_ name: StaticString) throws(FactsFault) -> InstrumentCode { InstrumentCode(try text(name)) }

    /// The codes of instruments.
    public mutating func instruments(_ name: StaticString) throws(FactsFault) -> [InstrumentCode] {
        try texts(name).map { InstrumentCode($0) }
    }

    /// One of some words.
    public mutating func word<Word: RawRepresentable<String>>(_ name: StaticString) throws(FactsFault) -> Word {
        guard let word = Word(rawValue: try text(name)) else { throw fault(name) }
        return word
    }

    /// Numbers of acts or versions.
    public mutating func numbers(_ name: StaticString) throws(FactsFault) -> [Int] {
        var numbers: [Int] = []
        for text in try texts(name) {
            guard let number = Int(text) else { throw fault(name) }
            numbers.append(number)
        }
        return numbers
    }
}
