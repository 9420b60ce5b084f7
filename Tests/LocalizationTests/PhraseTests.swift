import Law
import Localization
import Testing

@Suite struct `A phrase` {
    private func catalogue(_ language: Language, _ file: String) throws -> Catalogue {
        try Catalogue(language, reading: Array(file.utf8), file: "\(language.code).po")
    }

    @Test func `is taken apart in the order of the language, for a page to escape and fill`() throws {
        let french = try catalogue(.french, "msgid \"{State} reads {guide} {count}\"\nmsgstr \"{count} {guide} : {State}\"")
        let phrase = Phrase("{State} reads {guide} {count}", ["State": .text("<A>"), "guide": .slot, "count": .number(1234)])
        #expect(french.pieces(of: phrase) == [.words("1\u{202F}234 "), .slot("guide"), .words(" : "), .value("<A>")])
        #expect(Catalogue.english.text(phrase) == "<A> reads {guide} 1,234")
    }

    @Test func `keeps a place open for which nothing was given`() {
        #expect(Catalogue.english.pieces(of: Phrase("Read {guide}.")) == [.words("Read "), .slot("guide"), .words(".")])
    }

    @Test func `holds another phrase in the same language`() throws {
        let spanish = try catalogue(.spanish, "msgid \"Step: {step}\"\nmsgstr \"Paso: {step}\"\n\nmsgid \"Gap\"\nmsgstr \"Laguna\"")
        #expect(spanish.pieces(of: Phrase("Step: {step}", ["step": .phrase(Phrase("Gap"))])) == [.words("Paso: Laguna")])
    }

    @Test func `isolates the texts that are put in where the script runs from right to left`() throws {
        let file = "msgid \"Review of {State}\"\nmsgstr \"استعراض {State}\""
        let phrase = Phrase("Review of {State}", ["State": .text("Viet Nam")])
        #expect(try catalogue(.arabic, file).text(phrase) == "استعراض \u{2068}Viet Nam\u{2069}")
        #expect(try catalogue(.arabic, file).pieces(of: phrase) == [.words("استعراض "), .value("Viet Nam")])
    }

    @Test func `writes lists, days and shares as the language does`() {
        let day = Day(year: 2027, month: 3, day: 1)!
        let phrase = Phrase("{States}, {day}, {share}", ["States": .list(["A", "B", "C"]), "day": .day(day), "share": .percent(0.7)])
        #expect(Catalogue.english.text(phrase) == "A, B and C, 1 March 2027, 70%")
    }

    @Test(arguments: [
        (0, "لا توجد استعراضات في انتظاركم"), (1, "استعراض واحد في انتظاركم"), (2, "استعراضان في انتظاركم"),
        (3, "3 استعراضات في انتظاركم"), (10, "10 استعراضات في انتظاركم"), (11, "11 استعراضًا في انتظاركم"),
        (100, "100 استعراض في انتظاركم"), (103, "103 استعراضات في انتظاركم"),
    ])
    func `counts in Arabic in six forms`(count: Int, text: String) throws {
        #expect(try ShippedCatalogues.text(Self.waiting(count), .arabic) == text)
    }

    @Test(arguments: [
        (0, "0 обзоров ожидают вас"), (1, "1 обзор ожидает вас"), (2, "2 обзора ожидают вас"), (5, "5 обзоров ожидают вас"),
        (11, "11 обзоров ожидают вас"), (21, "21 обзор ожидает вас"), (22, "22 обзора ожидают вас"), (112, "112 обзоров ожидают вас"),
    ])
    func `counts in Russian in three forms`(count: Int, text: String) throws {
        #expect(try ShippedCatalogues.text(Self.waiting(count), .russian) == text)
    }

    @Test func `counts in the other languages in one or two forms`() throws {
        #expect(
            try [0, 1, 2].map { try ShippedCatalogues.text(Self.waiting($0), .french) } == [
                "0 examen vous attend", "1 examen vous attend", "2 examens vous attendent",
            ])
        #expect(
            try [0, 1, 2].map { try ShippedCatalogues.text(Self.waiting($0), .english) } == [
                "0 reviews wait for you", "1 review waits for you", "2 reviews wait for you",
            ])
        #expect(try ShippedCatalogues.text(Self.waiting(1), .spanish) == "1 examen le espera")
        #expect(try ShippedCatalogues.text(Self.waiting(7), .chinese) == "有7项审议等待您处理")
    }

    private static func waiting(_ count: Int) -> Phrase {
        Phrase("{count} review waits for you", plural: "{count} reviews wait for you", count: count)
    }
}
