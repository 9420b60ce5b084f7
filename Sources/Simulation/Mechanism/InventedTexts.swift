internal import Casework
internal import Mechanism
internal import Registry

/// Invented sentences, each with the State and the matter that it is about, in the languages that people write in.
struct InventedTexts {
    private let counting: any WordCounting

    init(counting: any WordCounting) { self.counting = counting }

    /// A text about a matter by a State.
    func passage(_ matter: String, by state: StateCode, in language: WorkingLanguage, sentences: Int, _ dice: inout Dice) -> Passage {
        let stock = Self.stock[language] ?? []
        var sentences = (0..<sentences).map { _ in dice.pick(stock) }
        sentences.insert("\(state), \(matter), \(dice.below(1_000_000)).", at: 0)
        return counting.passage(sentences.joined(separator: " "), in: language)
    }

    private static let stock: [WorkingLanguage: [String]] = [
        .english: [
            "The provision is implemented by an act that is in force.", "Guidelines were issued to prosecutors last year.",
            "Courts have applied the article in a small number of cases.", "A draft is before the legislature.",
            "Statistics are kept by the authority concerned.", "Training is offered twice a year.",
        ],
        .french: [
            "La disposition est mise en œuvre par une loi en vigueur.", "Des lignes directrices ont été adressées aux parquets.",
            "Les tribunaux ont appliqué l’article à quelques reprises.", "Un projet est examiné par le Parlement.",
        ],
        .spanish: [
            "La disposición se aplica mediante una ley vigente.", "El año pasado se impartieron directrices a los fiscales.",
            "Los tribunales han aplicado el artículo en algunos casos.",
        ],
        .russian: [
            "Положение выполняется действующим законом.", "В прошлом году прокурорам были направлены указания.",
            "Суды применяли эту статью в нескольких делах.",
        ],
        .arabic: [
            "يطبَّق الحكم بقانون نافذ.", "صدرت مبادئ توجيهية إلى أعضاء النيابة العامة.", "طبّقت المحاكم المادة في عدد قليل من القضايا.",
        ],
        .chinese: ["该条款由现行法律执行。", "去年向检察官发布了指导方针。", "法院在少数案件中适用了该条。"],
    ]
}
