import Localization
import Registry
import Testing

@Suite struct `Order of the States` {
    /// Names that follow each other in the list of States of a language.
    @Test(arguments: [
        (Language.english, ["Costa Rica", "Côte d’Ivoire", "Croatia"]),
        (.english, ["Tunisia", "Türkiye", "Turkmenistan"]),
        (.french, ["Dominique", "Égypte", "El Salvador", "Émirats arabes unis", "Équateur", "Érythrée", "Espagne"]),
        (.french, ["Honduras", "Hongrie", "Îles Cook", "Îles Marshall", "Îles Salomon", "Inde"]),
        (.french, ["Eswatini", "État de Palestine", "États-Unis d’Amérique", "Éthiopie", "Fédération de Russie"]),
        (.spanish, ["Bélgica", "Belice", "Benin"]),
        (.spanish, ["Eslovenia", "España", "Estado de Palestina"]),
        (.russian, ["Израиль", "Индия", "Индонезия", "Иордания", "Ирак"]),
        (.russian, ["Италия", "Йемен", "Кабо-Верде"]),
        (.arabic, ["الإمارات العربية المتحدة", "ألبانيا", "البحرين"]),
        (.arabic, ["سلوفينيا", "سنغافورة", "سورينام", "سويسرا"]),
        (.chinese, ["贝宁", "比利时", "秘鲁", "冰岛"]),
        (.chinese, ["智利", "中非共和国", "中国"]),
    ])
    func `is that of a dictionary of the language`(language: Language, names: [String]) {
        let sorted = ShippedStates.names(in: language)
        let start = sorted.firstIndex(of: names[0]) ?? 0
        #expect(Array(sorted[start...].prefix(names.count)) == names)
    }

    @Test(arguments: [
        (Language.arabic, "آيرلندا", "هنغاريا"), (.chinese, "阿尔巴尼亚", "中国"), (.english, "Afghanistan", "Zimbabwe"),
        (.french, "Afghanistan", "Zimbabwe"), (.russian, "Австралия", "Япония"), (.spanish, "Afganistán", "Zimbabwe"),
    ])
    func `begins and ends as in the language`(language: Language, first: String, last: String) {
        let sorted = ShippedStates.names(in: language)
        #expect(sorted.first == first)
        #expect(sorted.last == last)
    }
}
