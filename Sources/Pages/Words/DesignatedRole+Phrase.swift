public import Localization
public import Mechanism

extension DesignatedRole {
    /// For what somebody is designated.
    public var phrase: Phrase {
        switch self {
        case .focalPoint: Phrase("Focal point")
        case .expert: Phrase("Governmental expert")
        case .observer: Phrase("Observer")
        }
    }
}
