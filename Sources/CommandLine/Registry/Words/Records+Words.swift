internal import Localization
internal import Registry

extension TreatyStatus.Action {
    /// The act, in a language.
    func text(in language: Language) -> String { texts[language.code] }

    private var texts: MultilingualText {
        switch self {
        case .ratification: MultilingualText(["ratification", "ratification", "ratificación", "ратификация", "批准", "تصديق"])
        case .acceptance: MultilingualText(["acceptance", "acceptation", "aceptación", "принятие", "接受", "قبول"])
        case .approval: MultilingualText(["approval", "approbation", "aprobación", "утверждение", "核准", "موافقة"])
        case .accession: MultilingualText(["accession", "adhésion", "adhesión", "присоединение", "加入", "انضمام"])
        case .succession: MultilingualText(["succession", "succession", "sucesión", "правопреемство", "继承", "خلافة"])
        case .formalConfirmation:
            MultilingualText([
                "formal confirmation", "confirmation formelle", "confirmación formal", "официальное подтверждение", "正式确认", "إقرار رسمي",
            ])
        case .signatureOnly: MultilingualText(["signature only", "signature seule", "solo firma", "только подписание", "仅签署", "توقيع فقط"])
        }
    }
}

extension State.Kind {
    /// What it is, in a language.
    func text(in language: Language) -> String { texts[language.code] }

    private var texts: MultilingualText {
        switch self {
        case .memberState:
            MultilingualText([
                "Member of the United Nations", "Membre de l’Organisation des Nations Unies", "Miembro de las Naciones Unidas",
                "Член Организации Объединенных Наций", "联合国会员国", "عضو في الأمم المتحدة",
            ])
        case .observerState:
            MultilingualText(["Observer State", "État observateur", "Estado observador", "Государство-наблюдатель", "观察员国", "دولة مراقبة"])
        case .nonMemberState:
            MultilingualText([
                "State outside the United Nations", "État non membre de l’Organisation des Nations Unies",
                "Estado no miembro de las Naciones Unidas", "Государство, не являющееся членом Организации Объединенных Наций", "联合国非会员国",
                "دولة غير عضو في الأمم المتحدة",
            ])
        case .regionalOrganization:
            MultilingualText([
                "Regional economic integration organization", "Organisation régionale d’intégration économique",
                "Organización regional de integración económica", "Региональная организация экономической интеграции", "区域经济一体化组织",
                "منظمة إقليمية للتكامل الاقتصادي",
            ])
        }
    }
}

extension Reservation.Kind {
    /// What it is, in a language.
    func text(in language: Language) -> String { texts[language.code] }

    private var texts: MultilingualText {
        switch self {
        case .reservation: MultilingualText(["reservation", "réserve", "reserva", "оговорка", "保留", "تحفظ"])
        case .declaration: MultilingualText(["declaration", "déclaration", "declaración", "заявление", "声明", "إعلان"])
        case .objection: MultilingualText(["objection", "objection", "objeción", "возражение", "反对", "اعتراض"])
        case .notification: MultilingualText(["notification", "notification", "notificación", "уведомление", "通知", "إشعار"])
        }
    }
}
