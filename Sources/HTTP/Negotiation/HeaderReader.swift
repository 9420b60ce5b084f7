/// Walks over the value of a header.
struct HeaderReader {
    private let bytes: [UInt8]
    private(set) var place = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { place == bytes.count }

    func fault(_ reason: HeaderFault.Reason) -> HeaderFault { HeaderFault(reason: reason, offset: place) }

    mutating func skipBlanks() { while place < bytes.count, bytes[place].isBlank { place += 1 } }

    mutating func skip(_ text: String) -> Bool {
        guard bytes[place...].starts(with: text.utf8) else { return false }
        place += text.utf8.count
        return true
    }

    /// The bytes from here that belong to a class; may be none.
    mutating func run(of isInside: (UInt8) -> Bool) -> String {
        let run = bytes[place...].prefix(while: isInside)
        place = run.endIndex
        return run.text
    }

    mutating func token(_ what: String = "a token") throws(HeaderFault) -> String {
        let token = run(of: \.isTokenCharacter)
        guard !token.isEmpty else { throw fault(.expected(what)) }
        return token
    }

    /// What stands between two quotes, without a way to write a quote in it.
    mutating func quoted(_ isInside: (UInt8) -> Bool) throws(HeaderFault) -> String {
        guard skip("\"") else { throw fault(.expected("a quote")) }
        let text = run { $0 != UInt8(ascii: "\"") && isInside($0) }
        guard skip("\"") else { throw fault(.expected("the closing quote")) }
        return text
    }

    /// What stands between two quotes, where a backslash lets a quote or a backslash stand for itself (RFC 9110 §5.6.4). Before anything
    /// else it is a backslash, which is how browsers send the names of files.
    mutating func quotedWithEscapes() throws(HeaderFault) -> String {
        guard skip("\"") else { throw fault(.expected("a quote")) }
        var text: [UInt8] = []
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            let isEscape = bytes[place] == UInt8(ascii: "\\") && place + 1 < bytes.count && "\"\\".utf8.contains(bytes[place + 1])
            if isEscape { place += 1 }
            text.append(bytes[place])
            place += 1
        }
        guard skip("\"") else { throw fault(.expected("the closing quote")) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The parameters up to the end, with their names in lower case (RFC 9110 §5.6.6).
    mutating func parameters(limit: Int = 10) throws(HeaderFault) -> [(name: String, value: String)] {
        var found: [(name: String, value: String)] = []
        skipBlanks()
        while skip(";") {
            skipBlanks()
            guard found.count < limit else { throw fault(.tooMany(limit: limit)) }
            let name = try token("the name of a parameter").loweredASCII
            guard !found.contains(where: { $0.name == name }) else { throw fault(.repeated(name)) }
            guard skip("=") else { throw fault(.expected("an equals sign")) }
            let isQuoted = place < bytes.count && bytes[place] == UInt8(ascii: "\"")
            found.append((name, isQuoted ? try quotedWithEscapes() : try token("a value")))
            skipBlanks()
        }
        try finish()
        return found
    }

    func finish() throws(HeaderFault) { guard isAtEnd else { throw fault(.expected("the end")) } }
}
