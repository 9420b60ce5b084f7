/// The words and phrases that guessers try first.
public struct CommonPassphrases: Sendable {
    private let phrases: Set<String>

    /// Phrases as a file has them: one in a line; what begins with `#` is a remark.
    public init(_ text: String) {
        let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
        phrases = Set(lines.map { PlainLetters(String($0)).text }.filter { $0.count >= 3 })
    }

    /// The list in the folder of data: `accounts/common-passphrases.txt`; throws what is wrong with the file.
    public init(in data: String, _ files: any Files) throws(FileFault) {
        self.init(String(decoding: try files.read("\(data)/accounts/common-passphrases.txt"), as: UTF8.self))
    }

    /// How many there are.
    public var count: Int { phrases.count }

    /// Whether a text is one of them, or made of them alone.
    func contains(_ text: PlainLetters) -> Bool { phrases.contains(text.text) || text.isMade(of: phrases) }
}
