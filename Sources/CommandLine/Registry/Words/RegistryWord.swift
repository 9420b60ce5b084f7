internal import Localization
internal import Registry

/// A word that stands in lists of the registry, in the six languages.
enum RegistryWord: CaseIterable {
    case code, name, group, instrument, action, signature, deposit, entryIntoForce, remarks
    case signatory, notParty, awaiting, uncertain
    case states, doubts, sources, reservations

    func text(in language: Language) -> String { texts[language.code] }

    /// English, French, Spanish, Russian, Chinese, Arabic.
    private var texts: MultilingualText {
        switch self {
        case .code: MultilingualText(["Code", "Code", "Código", "Код", "代码", "الرمز"])
        case .name: MultilingualText(["Name", "Nom", "Nombre", "Название", "名称", "الاسم"])
        case .group: MultilingualText(["Group", "Groupe", "Grupo", "Группа", "区域组", "المجموعة"])
        case .instrument: MultilingualText(["Instrument", "Instrument", "Instrumento", "Документ", "文书", "الصك"])
        case .action: MultilingualText(["Action", "Acte", "Acto", "Акт", "行动", "الإجراء"])
        case .signature: MultilingualText(["Signature", "Signature", "Firma", "Подписание", "签署", "التوقيع"])
        case .deposit: MultilingualText(["Deposit", "Dépôt", "Depósito", "Сдача", "交存", "الإيداع"])
        case .entryIntoForce: MultilingualText(["In force", "En vigueur", "En vigor", "В силе с", "生效", "النفاذ"])
        case .remarks: MultilingualText(["Note", "Note", "Nota", "Прим.", "注", "ملاحظة"])
        case .signatory:
            MultilingualText([
                "signed, not party", "signataire, non partie", "firmó, no es parte", "подписало, не участник", "已签署，非缔约方",
                "موقِّعة، ليست طرفا",
            ])
        case .notParty: MultilingualText(["not party", "non partie", "no es parte", "не участник", "非缔约方", "ليست طرفا"])
        case .awaiting:
            MultilingualText([
                "not yet in force for it on the day asked for", "pas encore en vigueur à son égard à la date demandée",
                "aún no en vigor para ese Estado en la fecha pedida", "на указанную дату для него ещё не вступил в силу",
                "在所问日期尚未对其生效", "لم يدخل حيز النفاذ بالنسبة إليها بعد في التاريخ المطلوب",
            ])
        case .uncertain:
            MultilingualText([
                "not counted on the day asked for, as the day of deposit is not known",
                "non comptée à la date demandée, la date du dépôt étant inconnue",
                "no contada en la fecha pedida, pues se desconoce la del depósito",
                "на указанную дату не учтено: дата сдачи неизвестна", "因交存日期不详，在所问日期未计入",
                "لم تُحتسب في التاريخ المطلوب لأن تاريخ الإيداع غير معروف",
            ])
        case .states: MultilingualText(["States", "États", "Estados", "Государства", "国家", "الدول"])
        case .doubts: MultilingualText(["In doubt", "Points incertains", "Dudas", "Под вопросом", "存疑", "نقاط غير مؤكدة"])
        case .sources: MultilingualText(["Sources", "Sources", "Fuentes", "Источники", "来源", "المصادر"])
        case .reservations:
            MultilingualText([
                "Reservations and declarations", "Réserves et déclarations", "Reservas y declaraciones", "Оговорки и заявления", "保留和声明",
                "التحفظات والإعلانات",
            ])
        }
    }
}
