import Law
import Localization
import Testing

@Suite struct `Numbers, lists and sizes` {
    @Test(arguments: [
        (Language.arabic, "1,234,567", "1,234.5", "70\u{200E}%\u{200E}", "12.3\u{200E}%\u{200E}"),
        (.chinese, "1,234,567", "1,234.5", "70%", "12.3%"),
        (.english, "1,234,567", "1,234.5", "70%", "12.3%"),
        (.french, "1\u{202F}234\u{202F}567", "1\u{202F}234,5", "70\u{A0}%", "12,3\u{A0}%"),
        (.russian, "1\u{A0}234\u{A0}567", "1\u{A0}234,5", "70\u{A0}%", "12,3\u{A0}%"),
        (.spanish, "1.234.567", "1234,5", "70\u{A0}%", "12,3\u{A0}%"),
    ])
    func `numbers and shares are written as in the language`(
        language: Language, whole: String, decimal: String, share: String, precise: String
    ) {
        let formats = Formats(language)
        #expect(formats.number(1_234_567) == whole)
        #expect(formats.number(1234.5, decimals: 1) == decimal)
        #expect(formats.percent(0.7) == share)
        #expect(formats.percent(0.1234, decimals: 1) == precise)
    }

    @Test(arguments: [
        (Language.arabic, "\u{2068}A\u{2069} و\u{2068}B\u{2069} و\u{2068}C\u{2069}", "\u{2068}A\u{2069} أو \u{2068}B\u{2069}"),
        (.chinese, "A、B和C", "A或B"), (.english, "A, B and C", "A or B"), (.french, "A, B et C", "A ou B"), (.russian, "A, B и C", "A или B"),
        (.spanish, "A, B y C", "A o B"),
    ])
    func `lists are written as in the language`(language: Language, all: String, one: String) {
        #expect(Formats(language).list(["A", "B", "C"]) == all)
        #expect(Formats(language).choice(["A", "B"]) == one)
        #expect(Formats(language).list([]).isEmpty)
    }

    @Test func `Spanish says e before i`() {
        #expect(Formats(.spanish).list(["Francia", "Italia"]) == "Francia e Italia")
    }

    @Test(arguments: [
        (Language.arabic, "1.5 م.ب", "512 بايت"), (.chinese, "1.5 MB", "512字节"), (.english, "1.5 MB", "512 bytes"),
        (.french, "1,5\u{202F}Mo", "512 octets"), (.russian, "1,5 МБ", "512 байт"), (.spanish, "1,5 MB", "512 bytes"),
    ])
    func `sizes of files are written as in the language`(language: Language, megabytes: String, bytes: String) {
        #expect(Formats(language).fileSize(1_500_000).replacing("\u{A0}", with: " ") == megabytes)
        #expect(Formats(language).fileSize(512).replacing("\u{A0}", with: " ") == bytes)
    }
}
