import CaseworkTesting
import CommandLine
import JSONText
import Testing

@Suite struct `registry list` {
    @Test func `shows both dates of each instrument, in 80 columns`() async {
        let call = await Answer("registry list")
        #expect(
            call.output.hasPrefix(
                """
                Code  Name                Group                    Deposit     In force    Note
                ----  ------------------  ----------------  -----  ----------  ----------  ----
                AFG   Afghanistan         ASIA_PACIFIC      UNTOC  2003-09-24  2003-10-24
                                                            TIP    2014-08-15  2014-09-14  6
                                                            SOM    2017-02-02  2017-03-04
                                                            UNCAC  2008-08-25  2008-09-24
                ALB   Albania             EASTERN_EUROPEAN  UNTOC  2002-08-21  2003-09-29

                """))
        #expect(call.output.contains("\nStates: 198\n"))
        #expect(call.output.contains("\n6  day not read again at a source\n"))
    }

    @Test(arguments: ["en", "fr", "es", "ru", "zh", "ar"])
    func `keeps to 80 columns in every language`(language: String) async {
        for filter in ["", " --instrument FA --on 2015-01-01", " --group GRULAC"] {
            let call = await Answer("registry list --lang \(language)\(filter)")
            #expect(call.lines.filter { $0.displayWidth > 80 } == [])
        }
    }

    @Test func `stands in the order of the language, with the names of groups in it`() async {
        let call = await Answer("registry list --instrument FA --group grulac --lang fr --on 2026-11-20")
        let names = call.lines.map { $0.split(separator: " ").dropFirst().first.map(String.init) ?? "" }
        #expect(names.contains("Équateur"))
        #expect((names.firstIndex(of: "Équateur") ?? 0) < (names.firstIndex(of: "Grenade") ?? 0))
        #expect(
            call.output.hasSuffix(
                "États: 29 · Protocole relatif aux armes à feu · Groupe des États d’Amérique\nlatine et des Caraïbes · 2026-11-20\n\n1  date non relue à une source\n"
            ))
    }

    @Test func `keeps Arabic names apart from the dates beside them`() async {
        let call = await Answer("registry list --lang ar --instrument FA")
        #expect(call.output.contains("FRA    \u{2068}فرنسا\u{2069}"))
    }

    @Test(arguments: [("2026-11-20", 122), ("2005-07-03", 42), ("2005-07-02", 0)])
    func `lists the parties of a day`(day: String, count: Int) async {
        let call = await Answer("registry list --instrument FA --on \(day) --format csv")
        #expect(call.lines.count == count + 2)
    }

    @Test func `tells whom it does not count for want of a day`() async {
        let call = await Answer("registry list --instrument SOM --on 2015-01-01")
        #expect(call.output.hasSuffix("TCD, COM, GAB: not counted on the day asked for, as the day of deposit is not\n  known\n"))
    }

    @Test func `writes a table for machines`() async {
        let lines = await Answer("registry list --format csv").lines
        #expect(lines.count == 200)
        #expect(
            lines[0]
                == "code,name,group,group_name,UNTOC_standing,UNTOC_deposit,UNTOC_in_force,TIP_standing,TIP_deposit,TIP_in_force,SOM_standing,"
                + "SOM_deposit,SOM_in_force,FA_standing,FA_deposit,FA_in_force,UNCAC_standing,UNCAC_deposit,UNCAC_in_force,flags")
        #expect(
            lines.contains {
                $0.hasPrefix("PSE,State of Palestine,ASIA_PACIFIC,")
                    && $0.hasSuffix("group_by_practice UNTOC:medium_confidence TIP:medium_confidence")
            })
    }

    @Test func `writes JSON`() async throws {
        let json = try JSON(reading: await Answer("registry list --instrument UNTOC --format json").output)
        #expect(json["states"]?.elements?.count == 194)
        #expect(json["states"]?.elements?.first?["instruments"]?.elements?.first?["deposit"]?.text == "2003-09-24")
    }

    @Test func `asks what was meant by an unknown group or instrument`() async {
        let call = await Answer("registry list --group grulak")
        #expect(call.exitCode == .usage)
        #expect(call.error.contains("did you\n  mean GRULAC?"))
        #expect(await Answer("registry list --instrument XY").error.contains("It has UNTOC, TIP, SOM, FA, UNCAC."))
    }
}
