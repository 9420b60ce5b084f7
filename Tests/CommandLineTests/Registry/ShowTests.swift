import CommandLine
import JSONText
import Testing

@Suite struct `registry show` {
    @Test func `shows one State in a language`() async {
        let call = await Answer("registry show FRA --lang fr")
        #expect(
            call.output.hasPrefix(
                """
                France (FRA)
                Groupe des États d’Europe occidentale et autres États · Membre de l’Organisation
                  des Nations Unies · M49 250

                Instrument                      Acte          Signature   Dépôt       En vigueur
                ------------------------------  ------------  ----------  ----------  ----------
                Convention contre la            ratification  2000-12-12  2002-10-29  2003-09-29
                criminalité organisée

                """))
    }

    @Test(arguments: [
        ("fra", "France (FRA)"), ("Ivory", ""), ("Côte_d'Ivoire", "Côte d’Ivoire (CIV)"), ("cote_d’ivoire", "Côte d’Ivoire (CIV)"),
        ("Burkina Faso", "Burkina Faso (BFA)"), ("فرنسا", "France (FRA)"), ("法国", "France (FRA)"), ("Франция", "France (FRA)"),
        ("Alemania", "Germany (DEU)"), ("250", "France (FRA)"), ("Guinea", "Guinea (GIN)"),
        ("Tanzania", "United Republic of Tanzania (TZA)"),
    ])
    func `finds a State by code, number and name`(words: String, heading: String) async {
        let call = await Answer("registry show \(words)")
        #expect(call.lines.first == heading)
    }

    @Test func `asks what was meant`() async {
        let call = await Answer("registry show Frnace")
        #expect(call.exitCode == .usage)
        #expect(call.error.contains("did you mean\n  France (FRA)?"))
    }

    @Test func `lists the States that have the words in their name`() async {
        let call = await Answer("registry show korea")
        #expect(call.exitCode == .usage)
        #expect(call.error.contains("(KOR)") && call.error.contains("(PRK)"))
    }

    @Test(arguments: ["en", "fr", "es", "ru", "zh", "ar"])
    func `keeps to 80 columns in every language`(language: String) async {
        for code in ["GBR", "VAT", "BTN"] {
            let call = await Answer("registry show \(code) --lang \(language)")
            #expect(call.lines.filter { $0.displayWidth > 80 } == [])
        }
    }

    @Test func `writes JSON`() async throws {
        let json = try JSON(reading: await Answer("registry show IRN --format json").output)
        #expect(json["names"]?["fr"]?.text == "Iran (République islamique d’)")
        #expect(json["instruments"]?.elements?.first?["standing"]?.text == "party_since_unknown_day")
        #expect(json["doubts"]?.elements?.count == 2)
    }
}
