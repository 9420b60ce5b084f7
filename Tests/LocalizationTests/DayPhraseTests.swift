import Law
import Localization
import Testing

@Suite struct `Days ahead and behind` {
    private let today = Day(year: 2027, month: 3, day: 1)!

    @Test(arguments: [
        (Language.arabic, ["قبل 3 أيام", "قبل يومين", "أمس", "اليوم", "غدًا", "بعد يومين", "بعد 3 أيام", "بعد 11 يومًا"]),
        (.chinese, ["3天前", "2天前", "昨天", "今天", "明天", "2天后", "3天后", "11天后"]),
        (.english, ["3 days ago", "2 days ago", "yesterday", "today", "tomorrow", "in 2 days", "in 3 days", "in 11 days"]),
        (.french, ["il y a 3 jours", "il y a 2 jours", "hier", "aujourd’hui", "demain", "dans 2 jours", "dans 3 jours", "dans 11 jours"]),
        (.russian, ["3 дня назад", "2 дня назад", "вчера", "сегодня", "завтра", "через 2 дня", "через 3 дня", "через 11 дней"]),
        (.spanish, ["hace 3 días", "hace 2 días", "ayer", "hoy", "mañana", "dentro de 2 días", "dentro de 3 días", "dentro de 11 días"]),
    ])
    func `are told in the language`(language: Language, expected: [String]) throws {
        let texts = try [-3, -2, -1, 0, 1, 2, 3, 11].map { try ShippedCatalogues.text(.distance(to: today + $0, from: today), language) }
        #expect(texts == expected)
    }

    @Test(arguments: [
        (Language.arabic, ["متأخر يومًا واحدًا", "متأخر يومين", "متأخر 5 أيام"], "5 أيام"), (.chinese, ["逾期1天", "逾期2天", "逾期5天"], "5天"),
        (.english, ["1 day late", "2 days late", "5 days late"], "5 days"),
        (.french, ["1 jour de retard", "2 jours de retard", "5 jours de retard"], "5 jours"),
        (.russian, ["просрочено на 1 день", "просрочено на 2 дня", "просрочено на 5 дней"], "5 дней"),
        (.spanish, ["1 día de retraso", "2 días de retraso", "5 días de retraso"], "5 días"),
    ])
    func `are counted where somebody is late`(language: Language, late: [String], duration: String) throws {
        #expect(try [1, 2, 5].map { try ShippedCatalogues.text(.late(days: $0), language) } == late)
        #expect(try ShippedCatalogues.text(.duration(days: 5), language) == duration)
    }
}
