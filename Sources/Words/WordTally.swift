/// The count of words, segment after segment.
struct WordTally {
    /// The words so far.
    private(set) var count = 0
    /// The segments before were a number, or a number and a no-break space: digits that follow belong to it.
    private var group = Group.none

    private enum Group { case none, number, numberAndSpace }

    /// Counts a segment: each Han character as one, any other segment as one where it holds a letter or a digit.
    mutating func add(_ segment: String) {
        if segment == "\u{A0}", group == .number {
            group = .numberAndSpace
            return
        }
        let content = Content(segment)
        if content.isNumber, group == .numberAndSpace {
            group = .number
            return
        }
        group = content.isNumber ? .number : .none
        count += content.words
    }

    /// What a segment holds.
    private struct Content {
        private var hanCharacters = 0
        private var hasLetter = false
        private var hasDigit = false

        init(_ segment: String) {
            for scalar in segment.unicodeScalars {
                if scalar.properties.isIdeographic { hanCharacters += 1 } else { note(scalar.properties.generalCategory) }
            }
        }

        var isNumber: Bool { hasDigit && !hasLetter && hanCharacters == 0 }
        var words: Int { hanCharacters > 0 ? hanCharacters : hasLetter || hasDigit ? 1 : 0 }

        private mutating func note(_ category: Unicode.GeneralCategory) {
            switch category {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber: hasLetter = true
            case .decimalNumber: hasDigit = true
            default: break
            }
        }
    }
}
