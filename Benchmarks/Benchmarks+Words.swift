import Words

extension Benchmarks {
    /// Counts the words of a summary of 1,500 words in each language.
    static func words(repetitions: Int) throws {
        let (counter, clock) = (try UnicodeWords(), ContinuousClock())
        for (language, sentence) in sentences {
            let text = String(repeating: sentence, count: 1500 / counter.words(in: sentence, language: language))
            var count = 0
            let times = (0..<max(1, repetitions)).map { _ in clock.measure { count = counter.words(in: text, language: language) } }
            print("\(language): \(count) words, median \(times.sorted()[times.count / 2]), longest \(times.max() ?? .zero)")
        }
    }

    private static var sentences: [(language: String, text: String)] {
        [
            ("ar", "اتفاقية الأُمَم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية، "),
            ("zh", "联合国打击跨国有组织犯罪公约缔约方会议审议机制。"),
            ("en", "The Conference reviewed the implementation of the Convention (art. 5). "),
            ("fr", "La Conférence a examiné l’application de la Convention (art. 5). "),
            ("ru", "Конференция рассмотрела осуществление Конвенции (ст. 5). "),
            ("es", "La Conferencia examinó la aplicación de la Convención (art. 5). "),
        ]
    }
}
