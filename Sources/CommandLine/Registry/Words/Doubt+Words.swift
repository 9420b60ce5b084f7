internal import Localization
internal import Registry

extension Doubt.Kind {
    /// What is in doubt, in a language.
    func text(in language: Language) -> String { texts[language.code] }

    /// The word for files that machines read: `deposit_date_unknown`.
    var word: String {
        switch self {
        case .groupLeftOpen: "group_left_open"
        case .groupByPractice: "group_by_practice"
        case .depositDateUnknown: "deposit_date_unknown"
        case .lowConfidence: "low_confidence"
        case .mediumConfidence: "medium_confidence"
        case .accessionAfterSignature: "accession_after_signature"
        }
    }

    private var texts: MultilingualText {
        switch self {
        case .groupLeftOpen:
            MultilingualText([
                "no regional group in the tables", "sans groupe régional dans les tables", "sin grupo regional en las tablas",
                "региональная группа в таблицах не указана", "表中未列区域组", "لا مجموعة إقليمية لها في الجداول",
            ])
        case .groupByPractice:
            MultilingualText([
                "group by practice of conferences", "groupe selon la pratique des conférences",
                "grupo según la práctica de las conferencias",
                "группа по практике конференций", "区域组依会议惯例", "المجموعة بحسب ممارسة المؤتمرات",
            ])
        case .depositDateUnknown:
            MultilingualText([
                "party, day of deposit not known", "partie, date du dépôt inconnue", "parte, fecha del depósito desconocida",
                "участник, дата сдачи неизвестна", "缔约方，交存日期不详", "طرف، تاريخ الإيداع غير معروف",
            ])
        case .lowConfidence:
            MultilingualText([
                "inferred, not read at a source", "déduit, non lu à une source", "deducido, no leído en una fuente",
                "выведено, в источнике не прочитано", "系推断，未见原始来源", "مستنتَج ولم يُقرأ في مصدر",
            ])
        case .mediumConfidence:
            MultilingualText([
                "day not read again at a source", "date non relue à une source", "fecha no cotejada con una fuente",
                "дата не сверена с источником", "日期未经来源核对", "تاريخ لم يُراجَع في مصدر",
            ])
        case .accessionAfterSignature:
            MultilingualText([
                "acceded although it had signed", "a adhéré après avoir signé", "se adhirió tras haber firmado",
                "присоединилось после подписания", "签署后以加入成为缔约方", "انضمت بعد التوقيع",
            ])
        }
    }
}
