import Law
import Localization
import Testing

@Suite struct `Days in a language` {
    @Test(arguments: [
        (
            Language.arabic,
            [
                "12 تشرين الثاني/نوفمبر 2026", "12\u{200F}/11\u{200F}/2026", "الخميس، 12 تشرين الثاني/نوفمبر 2026",
                "تشرين الثاني/نوفمبر 2026",
            ]
        ),
        (.chinese, ["2026年11月12日", "2026/11/12", "2026年11月12日 星期四", "2026年11月"]),
        (.english, ["12 November 2026", "12/11/2026", "Thursday, 12 November 2026", "November 2026"]),
        (.french, ["12 novembre 2026", "12/11/2026", "jeudi 12 novembre 2026", "novembre 2026"]),
        (.russian, ["12 ноября 2026\u{202F}г.", "12.11.2026", "четверг, 12 ноября 2026\u{202F}г.", "ноябрь 2026\u{202F}г."]),
        (.spanish, ["12 de noviembre de 2026", "12/11/2026", "jueves, 12 de noviembre de 2026", "noviembre de 2026"]),
    ])
    func `are written in four styles`(language: Language, expected: [String]) {
        let day = Day(year: 2026, month: 11, day: 12)!
        let texts = DayStyle.allCases.map { Formats(language).day(day, $0) }
        #expect(texts == expected)
    }

    @Test func `the first of a month is an ordinal in French`() {
        let day = Day(year: 2027, month: 3, day: 1)!
        #expect(Formats(.french).day(day) == "1er mars 2027")
        #expect(Formats(.french).day(day, .weekday) == "lundi 1er mars 2027")
        #expect(Formats(.french).day(day + 10) == "11 mars 2027")
    }

    @Test func `Arabic months bear both names, as in documents of the United Nations`() {
        let months = (1...12).map { Formats(.arabic).day(Day(year: 2027, month: $0, day: 5)!, .month) }
        #expect(
            months == [
                "كانون الثاني/يناير 2027", "شباط/فبراير 2027", "آذار/مارس 2027", "نيسان/أبريل 2027", "أيار/مايو 2027",
                "حزيران/يونيه 2027", "تموز/يوليه 2027", "آب/أغسطس 2027", "أيلول/سبتمبر 2027", "تشرين الأول/أكتوبر 2027",
                "تشرين الثاني/نوفمبر 2027", "كانون الأول/ديسمبر 2027",
            ])
    }

    @Test(arguments: [
        // 12 November 2026, 22:20 UTC is 23:20 in Vienna; an hour later it is tomorrow there.
        (1_794_522_000_000, "12 November 2026, 23:20"), (1_794_525_600_000, "13 November 2026, 00:20"),
        // 28 March 2027: at 01:00 UTC the clock jumps from 02:00 to 03:00.
        (1_806_195_540_000, "28 March 2027, 01:59"), (1_806_195_600_000, "28 March 2027, 03:00"),
        // 31 October 2027: at 01:00 UTC the clock falls back from 03:00 to 02:00.
        (1_824_944_340_000, "31 October 2027, 02:59"), (1_824_944_400_000, "31 October 2027, 02:00"),
        (1_825_023_540_000, "31 October 2027, 23:59"),
    ])
    func `instants are told by the clock of Vienna`(milliseconds: Int, text: String) {
        #expect(Formats(.english).instant(Int64(milliseconds)) == text)
    }

    @Test func `instants are told in every language`() {
        let texts = Language.allCases.map { Formats($0).instant(1_794_522_000_000, .short) }
        #expect(
            texts == [
                "12\u{200F}/11\u{200F}/2026، 23:20", "2026/11/12 23:20", "12/11/2026, 23:20", "12/11/2026, 23:20", "12.11.2026, 23:20",
                "12/11/2026, 23:20",
            ])
    }
}
