import Localization
import Testing

@Suite struct `A catalogue that is read` {
    private func fault(_ text: String, _ language: Language = .french) -> CatalogueFault? {
        do {
            _ = try Catalogue(language, reading: Array(text.utf8), file: "x.po")
            return nil
        } catch { return error }
    }

    @Test func `knows contexts, texts over several lines, escapes and comments`() throws {
        let file = """
            # A remark.
            msgid ""
            msgstr "Language: fr\\n"

            #. A note.
            #: Sources/Some.swift
            #, python-brace-format
            msgctxt "door"
            msgid ""
            "Open "
            "{thing}"
            msgstr ""
            "Ouvrir \\"{thing}\\"\\n"
            "\\\\\\t"
            msgctxt "shop"
            msgid "Open {thing}"
            msgstr "Ouvert : {thing}"
            """
        let catalogue = try Catalogue(.french, reading: Array(file.utf8), file: "fr.po")
        #expect(catalogue.text(Phrase("Open {thing}", ["thing": .text("A")], context: "door")) == "Ouvrir \"A\"\n\\\t")
        #expect(catalogue.text(Phrase("Open {thing}", ["thing": .text("A")], context: "shop")) == "Ouvert : A")
        #expect(catalogue.text(Phrase("Open {thing}", ["thing": .text("A")])) == "Open A")
        #expect(catalogue.count == 2)
    }

    @Test func `says in English what is fuzzy or not translated`() throws {
        let file = "#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n\nmsgid \"c\"\nmsgstr \"\"\n"
        let catalogue = try Catalogue(.french, reading: Array(file.utf8), file: "fr.po")
        #expect(catalogue.text(Phrase("a")) == "a" && !catalogue.translates(Phrase("a")))
        #expect(catalogue.text(Phrase("c")) == "c" && !catalogue.translates(Phrase("c")))
    }

    @Test(arguments: [
        ("nonsense", 1, CatalogueFault.Kind.unknownLine), ("\"a\"", 1, .unknownLine), ("msgfoo \"a\"", 1, .unknownLine),
        ("msgid \"a\"\nmsgid \"b\"", 2, .misplaced("msgid")), ("msgid \"a\"\nmsgstr[0] \"b\"", 2, .unknownLine),
        ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"", 3, .misplaced("msgstr[1]")),
        ("msgid \"a", 1, .unclosedText), ("msgid \"a\" b", 1, .unclosedText), ("msgid \"a\"b\"", 1, .unclosedText),
        ("msgid \"a\\\"", 1, .unclosedText), ("msgid \"\\q\"", 1, .unknownEscape), ("\n\nmsgid \"a\"\n\n", 3, .incomplete),
        ("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"", 4, .repeated),
        ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"", 1, .pluralForms(expected: 2)),
        ("msgid \"a\"\nmsgstr \"{\"", 1, .brokenPlace), ("msgid \"a}\"\nmsgstr \"b\"", 1, .brokenPlace),
        ("msgid \"a\"\nmsgstr \"{ b }\"", 1, .brokenPlace), ("msgid \"a\"\nmsgstr \"{b}\"", 1, .otherPlaces),
        ("msgid \"{a}\"\nmsgstr \"b\"", 1, .otherPlaces),
        ("msgid \"{count} a\"\nmsgid_plural \"{count} b\"\nmsgstr[0] \"un\"\nmsgstr[1] \"{count} c\"", 1, .otherPlaces),
    ])
    func `is refused with its line`(text: String, line: Int, kind: CatalogueFault.Kind) {
        let fault = fault(text)
        #expect(fault?.line == line)
        #expect(fault?.kind == kind)
    }

    @Test func `may leave out the number where a form is for one number only`() {
        let file = "msgid \"{count} a\"\nmsgid_plural \"{count} b\"\nmsgstr[0] \"uno\"\nmsgstr[1] \"{count} c\""
        #expect(fault(file, .spanish) == nil)
        #expect(fault(file, .french)?.kind == .otherPlaces)
    }

    @Test func `must be UTF-8`() throws {
        let fault = #expect(throws: CatalogueFault.self) { _ = try Catalogue(.french, reading: [0xFF], file: "fr.po") }
        #expect(fault?.description == "fr.po: the catalogue is not UTF-8")
    }

    @Test func `is missing in no language but English`() throws {
        let catalogues = try Catalogues { $0 == "en.po" ? nil : [] }
        #expect(catalogues[.english].text(Phrase("a")) == "a")
        #expect(throws: CatalogueFault.self) { _ = try Catalogues { $0 == "ar.po" ? nil : [] } }
    }
}
