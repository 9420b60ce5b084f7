extension POEntry {
    /// The translations taken apart, checked against the English words and the plural forms of the language.
    func patterns(in language: Language, file: String) throws(CatalogueFault) -> [PhrasePattern] {
        func fault(_ kind: CatalogueFault.Kind) -> CatalogueFault { CatalogueFault(file: file, line: line, kind: kind) }
        let expected = plural == nil ? 1 : language.pluralForms.count
        guard translations.count == expected else { throw fault(.pluralForms(expected: expected)) }
        let english = try places(of: [words] + (plural.map { [$0] } ?? []), fault(.brokenPlace))
        var patterns: [PhrasePattern] = []
        for (place, translation) in translations.enumerated() {
            guard let pattern = PhrasePattern(translation) else { throw fault(.brokenPlace) }
            let maySayNumber = plural != nil && language.isForSingleNumber(language.pluralForms[place])
            let lacking = english.subtracting(pattern.places)
            let isComplete = lacking.isEmpty || (maySayNumber && lacking == ["count"])
            guard translation.isEmpty || (isComplete && pattern.places.isSubset(of: english)) else { throw fault(.otherPlaces) }
            patterns.append(pattern)
        }
        return patterns
    }

    private func places(of texts: [String], _ fault: CatalogueFault) throws(CatalogueFault) -> Set<String> {
        var places: Set<String> = []
        for text in texts {
            guard let pattern = PhrasePattern(text) else { throw fault }
            places.formUnion(pattern.places)
        }
        return places
    }
}
