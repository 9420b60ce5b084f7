extension Catalogue {
    /// Whether the language has its own words for a phrase; English always has.
    public func translates(_ phrase: Phrase) -> Bool { language == .english || forms[phrase.key] != nil }

    /// What a phrase consists of in the language. A place for which nothing was given is a slot.
    public func pieces(of phrase: Phrase) -> [PhrasePiece] {
        pattern(of: phrase).parts.reduce(into: []) { pieces, part in
            switch part {
            case .words(let words): pieces.append(words: words)
            case .place(let name): append(phrase.values[name] ?? .slot, named: name, to: &pieces)
            }
        }
    }

    /// A phrase as plain text: in Arabic every text that was put in is isolated (U+2068 to U+2069), and a slot shows its name in braces.
    public func text(_ phrase: Phrase) -> String {
        pieces(of: phrase).map { piece in
            switch piece {
            case .words(let words): words
            case .value(let text): isolated(text)
            case .slot(let name): "{\(name)}"
            }
        }.joined()
    }

    private func pattern(of phrase: Phrase) -> PhrasePattern {
        if let forms = forms[phrase.key], let first = forms.first {
            guard let count = phrase.count else { return first }
            return forms[min(language.pluralForm(of: count), forms.count - 1)]
        }
        let isMany = phrase.count.map { Language.english.pluralCategory(of: $0) != .one } ?? false
        let words = isMany ? phrase.plural ?? phrase.key.words : phrase.key.words
        return patterns.pattern(words)
    }

    private func append(_ value: Phrase.Value, named name: String, to pieces: inout [PhrasePiece]) {
        switch value {
        case .text(let text): pieces.append(.value(text))
        case .list(let texts): pieces.append(words: formats.list(texts))
        case .number(let number): pieces.append(words: formats.number(number))
        case .percent(let share): pieces.append(words: formats.percent(share))
        case .day(let day): pieces.append(words: formats.day(day))
        case .phrase(let phrase): for piece in self.pieces(of: phrase) { pieces.append(joining: piece) }
        case .slot: pieces.append(.slot(name))
        }
    }

    private func isolated(_ text: String) -> String {
        language.direction == .rightToLeft ? "\u{2068}\(text)\u{2069}" : text
    }
}

extension [PhrasePiece] {
    /// Words of the language after words of the language are one piece.
    fileprivate mutating func append(words: String) {
        if case .words(let before)? = last { self[count - 1] = .words(before + words) } else { append(.words(words)) }
    }

    fileprivate mutating func append(joining piece: PhrasePiece) {
        if case .words(let words) = piece { append(words: words) } else { append(piece) }
    }
}
