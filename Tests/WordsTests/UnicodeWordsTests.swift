import Testing
import Words

@Suite struct `Words` {
    private let counter: UnicodeWords

    init() throws { counter = try UnicodeWords() }

    private func count(_ text: String, _ language: String) -> Int { counter.words(in: text, language: language) }

    @Test(arguments: [
        // اتفاقية / الأمم / المتحدة / لمكافحة / الجريمة / المنظمة / عبر / الوطنية
        ("ar", "اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية", 8),
        // 联合国打击跨国有组织犯罪公约: fourteen characters.
        ("zh", "联合国打击跨国有组织犯罪公约", 14),
        ("en", "United Nations Convention against Transnational Organized Crime", 7),
        // Convention / des / Nations / Unies / contre / la / criminalité / transnationale / organisée
        ("fr", "Convention des Nations Unies contre la criminalité transnationale organisée", 9),
        // Конвенция / Организации / Объединенных / Наций / против / транснациональной / организованной / преступности
        ("ru", "Конвенция Организации Объединенных Наций против транснациональной организованной преступности", 8),
        // Convención / de / las / Naciones / Unidas / contra / la / Delincuencia / Organizada / Transnacional
        ("es", "Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional", 10),
    ])
    func `are counted in all six languages`(language: String, text: String, words: Int) {
        #expect(count(text, language) == words)
    }

    @Test(arguments: ["ar", "zh", "en", "fr", "ru", "es"])
    func `are none in what holds no letter and no digit`(language: String) {
        for text in ["", " ", "\n\t", "— … ?!", "()«»", "，。、；", "،؟؛", "___", "\u{200F}\u{200E}", "€ § №", "²"] {
            #expect(count(text, language) == 0, "“\(text)”")
        }
    }

    @Test(arguments: [
        ("l'État", 1), ("l’État", 1), ("aujourd’hui", 1), ("« l’État »", 1), ("States' laws", 2), ("don't", 1),
        ("sous-groupe", 2), ("c’est-à-dire", 3), ("co\u{AD}operation", 1), ("and/or", 2), ("year—end", 2), ("e.g.", 1),
        ("www.unodc.org", 1),
    ])
    func `with an apostrophe are one, and with a hyphen two`(text: String, words: Int) {
        #expect(count(text, "fr") == words)
    }

    @Test(arguments: [
        ("1,500", 1), ("1.500,25", 1), ("1\u{202F}500", 1), ("1\u{A0}500", 1), ("1\u{A0}500\u{A0}000 mots", 2), ("1 500", 2), ("١٬٥٠٠", 1),
        ("50%", 1), ("$ 100", 1), ("art. 5(2)", 3), ("art.\u{A0}5", 2), ("5\u{A0}mots", 2), ("§ 12 b)", 2), ("2026-11-21", 3), ("Ⅳ", 1),
        ("note²", 1), ("A/RES/55/25", 4),
    ])
    func `that are numbers count as one, in groups joined by a no-break space too`(text: String, words: Int) {
        #expect(count(text, "en") == words)
    }

    @Test(arguments: [
        // The marks of vowels, the lengthening stroke and the marks of direction belong to the word in which they stand.
        ("الأُمَمُ المُتَّحِدَة", 2), ("المتحـــدة", 1), ("\u{200F}المادة\u{200F} 5\u{200E} (ب)", 3), ("الاتفاقية، والبروتوكول؟", 2),
        ("المادة ٥", 2),
    ])
    func `in Arabic keep their marks and strokes`(text: String, words: Int) {
        #expect(count(text, "ar") == words)
    }

    @Test(arguments: [
        ("2026年11月21日", 6), ("《公约》第五条", 5), ("《公约》第5条第2款", 8), ("毒品和犯罪问题办公室（UNODC）", 11), ("第１５条", 3), ("１，５００", 1),
        ("缔约国 States Parties 会议", 7), ("𠀀𠀁", 2), ("〇", 1),
    ])
    func `in Chinese are its characters, and each word and number in other letters`(text: String, words: Int) {
        #expect(count(text, "zh") == words)
    }

    @Test func `are counted alike in composed and decomposed letters`() {
        #expect(count("crime\u{301} e\u{301}tat", "fr") == 2)
        #expect(count("за\u{301}мок кто-то", "ru") == 3)
    }

    @Test(arguments: ["ar", "zh", "en", "fr", "ru", "es", "", "xx"])
    func `of mixed directions and letters are counted alike in every language`(language: String) {
        // The / Convention / الاتفاقية / 公 / 约 / Конвенция / art / 5
        #expect(count("The Convention (الاتفاقية, 公约, «Конвенция»), art. 5", language) == 8)
    }

    @Test func `add up when texts are joined by a blank`() {
        let pieces = ["l’État partie", "公约", "1\u{202F}500 mots", "المادة ٥", "и/или", ""]
        let apart = pieces.reduce(0) { $0 + count($1, "fr") }
        #expect(count(pieces.joined(separator: " "), "fr") == apart)
        #expect(count(Array(repeating: "mot", count: 1500).joined(separator: " "), "fr") == 1500)
    }

    @Test func `are counted by several at once`() async {
        let counts = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<50 { group.addTask { counter.words(in: "l’État partie 公约", language: "fr") } }
            return await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(counts == [4])
    }
}
