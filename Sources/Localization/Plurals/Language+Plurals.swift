extension Language {
    /// The category of a whole number, by the rules of CLDR for cardinal numbers.
    public func pluralCategory(of number: Int) -> PluralCategory {
        let count = number.magnitude
        return switch self {
        case .chinese: .other
        case .english: count == 1 ? .one : .other
        case .french: count <= 1 ? .one : Self.isWholeMillions(count) ? .many : .other
        case .spanish: count == 1 ? .one : Self.isWholeMillions(count) ? .many : .other
        case .russian: Self.russianCategory(of: count)
        case .arabic: Self.arabicCategory(of: count)
        }
    }

    /// The categories for which a catalogue of the language holds a form, in the order of `msgstr[0]`, `msgstr[1]` and so on.
    ///
    /// A category without a form of its own takes the last one: the whole millions of French and Spanish (*un million de*) occur in no count of ours.
    public var pluralForms: [PluralCategory] {
        switch self {
        case .chinese: [.other]
        case .english, .french, .spanish: [.one, .other]
        case .russian: [.one, .few, .many]
        case .arabic: PluralCategory.allCases
        }
    }

    /// Which of the forms of a catalogue is the one for a number.
    public func pluralForm(of number: Int) -> Int {
        pluralForms.firstIndex(of: pluralCategory(of: number)) ?? pluralForms.count - 1
    }

    /// Whether a form is for a single number, which may then be said in words: of *يومان* nobody asks how many.
    public func isForSingleNumber(_ form: PluralCategory) -> Bool {
        switch (self, form) {
        case (.arabic, .zero), (.arabic, .one), (.arabic, .two), (.english, .one), (.spanish, .one): true
        default: false
        }
    }

    private static func russianCategory(of count: UInt) -> PluralCategory {
        switch (count % 10, count % 100) {
        case (_, 11...14): .many
        case (1, _): .one
        case (2...4, _): .few
        default: .many
        }
    }

    private static func arabicCategory(of count: UInt) -> PluralCategory {
        switch (count, count % 100) {
        case (0, _): .zero
        case (1, _): .one
        case (2, _): .two
        case (_, 3...10): .few
        case (_, 11...99): .many
        default: .other
        }
    }

    private static func isWholeMillions(_ count: UInt) -> Bool { count != 0 && count % 1_000_000 == 0 }
}
