public import Localization
public import Mechanism

extension Capacity {
    /// As what a person acts, without the State.
    public var phrase: Phrase {
        switch self {
        case .mission: Phrase("Permanent mission")
        case .focalPoint: DesignatedRole.focalPoint.phrase
        case .expert: DesignatedRole.expert.phrase
        case .observer: DesignatedRole.observer.phrase
        case .contributor: Phrase("Contributor")
        case .nominee: Phrase("Nominee")
        case .secretariat(let office): Phrase("Secretariat: {office}", ["office": .phrase(office.phrase)])
        case .administrator: Phrase("Administrator")
        case .delegate: Phrase("Delegate of a State party")
        case .stakeholder: Phrase("Stakeholder")
        case .anybody: Phrase("The public")
        }
    }

    /// As what a person acts, with the name of the State where there is one.
    ///
    /// The name stands in brackets: Russian and Arabic would otherwise have to decline it.
    public func phrase(state name: String?) -> Phrase {
        guard let name else { return phrase }
        return Phrase("{capacity} ({State})", ["capacity": .phrase(phrase), "State": .text(name)])
    }
}
