public import Localization
public import Mechanism

extension Office {
    /// The office of the secretariat.
    public var phrase: Phrase {
        switch self {
        case .caseOfficer: Phrase("Case officer", context: "office")
        case .lotsOfficer: Phrase("Officer for the drawing of lots", context: "office")
        case .translation: Phrase("Translation", context: "office")
        case .civilSociety: Phrase("Civil society", context: "office")
        case .conference: Phrase("Conference", context: "office")
        case .finance: Phrase("Finance", context: "office")
        }
    }
}
