/// A text as guessers see it: small letters and digits, without blanks and signs between them; pictures stay.
struct PlainLetters: Hashable {
    let characters: [Character]

    init(_ text: String) { characters = Array(text.lowercased().filter(Self.counts)) }

    private static func counts(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || !character.isASCII && !character.isPunctuation && !character.isWhitespace
    }

    /// The words of a text, of three letters or more.
    static func words(in text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count >= 3 }
    }

    var text: String { String(characters) }

    /// Whether it has few different characters, or is one piece that is repeated, the last time perhaps not to its end.
    var isOneThingOverAndOver: Bool {
        if Set(characters).count < 5 { return true }
        guard characters.count > 1 else { return true }
        return (1...(characters.count / 2)).contains { period in
            (period..<characters.count).allSatisfy { characters[$0] == characters[$0 - period] }
        }
    }

    /// Whether it is made of pieces of the alphabet, of numbers in their order or of rows of keys, forwards or backwards, three characters
    /// at least each.
    var isRowOfKeys: Bool {
        var place = 0
        while place < characters.count {
            let longest = Self.rows.map { Self.run(in: characters[place...], along: $0) }.max() ?? 0
            guard longest >= 3 else { return false }
            place += longest
        }
        return true
    }

    /// Whether nothing is left, but for digits and two letters, when the words are taken away; the longest come first.
    func isMade(of words: Set<String>) -> Bool {
        let words = words.map { Array($0) }.sorted { $0.count > $1.count }
        var (place, left) = (0, 0)
        while place < characters.count {
            if let word = words.first(where: { !$0.isEmpty && characters[place...].starts(with: $0) }) {
                place += word.count
            } else {
                if !characters[place].isNumber { left += 1 }
                place += 1
            }
        }
        return left <= 2
    }

    private static let rows: [[Character]] = [
        "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop",
        "qsdfghjklm", "wxcvbn", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
        "1q2w3e4r5t6y7u8i9o0p", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    ].flatMap { [Array($0), Array($0.reversed())] }

    private static func run(in characters: ArraySlice<Character>, along row: [Character]) -> Int {
        guard let first = characters.first, let start = row.firstIndex(of: first) else { return 0 }
        return zip(characters, row[start...]).prefix { $0 == $1 }.count
    }
}
