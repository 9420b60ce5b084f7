public import Law
public import Localization
public import Mechanism

extension Refusal {
    /// Why something is refused, under which paragraph, and what can be done, in the names of the reader's language.
    public func phrase(_ names: SiteNames, _ words: Catalogue) -> Phrase {
        guard let refused = RefusalWords(reason, names) else { return RefusalPhrases.refused(by: basis) }
        return RefusalPhrases.refused(by: basis, because: refused.reason, remedy: refused.remedy)
    }
}

extension RefusalWords {
    /// The words for a reason of the Mechanism; none for another one.
    public init?(_ reason: any RefusalReason, _ names: SiteNames) {
        switch reason {
        case let reason as MechanismRefusal: self = reason.words(names)
        case let reason as CycleRefusal: self = reason.words(names)
        case let reason as AccessRefusal: self = reason.words(names)
        default: return nil
        }
    }
}

extension AccessRefusal {
    /// The words for what access refuses.
    func words(_ names: SiteNames) -> RefusalWords {
        switch self {
        case .notForCapacity(let deed, let capacity): PeopleRefusals.notForCapacity(capacity.phrase(names), Self.phrase(of: deed))
        case .notInCapacity(let capacity): PeopleRefusals.notInCapacity(capacity.phrase(names))
        }
    }

    /// What somebody wanted to do, by its word in the record.
    private static func phrase(of deed: String) -> Phrase {
        Deed(rawValue: deed)?.phrase ?? CycleDeed(rawValue: deed)?.phrase ?? Phrase("{deed}", ["deed": .text(deed)])
    }
}

extension Capacity {
    /// As what a person acts, with the name of the State in the reader's language.
    public func phrase(_ names: SiteNames) -> Phrase { phrase(state: state.map { names.state($0) }) }
}
