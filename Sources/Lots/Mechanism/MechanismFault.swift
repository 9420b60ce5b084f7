internal import Law
package import Registry

/// What can be wrong with a mechanism definition, and with any definition that is read in the same manner.
package enum MechanismFault: Hashable, Sendable {
    case notJSON(String)
    case missing(String)
    case wrongForm(String)
    case unknownName([String])
    case unknownCode(String)
    case duplicate(of: String)
    case conventionNotFirst
    case optOutWithoutDecision
    case groupInRegistry(RegionalGroupCode)
    case leastAboveMost(Int)
    case noVolunteer(most: Int)
    case otherNumberOfReviewers
    case withoutGroup(StateCode, groups: [String])
}

extension MechanismFault: CorrectionReason {
    package var wrong: String {
        switch self {
        case .notJSON(let words): words
        case .missing: "the value is missing"
        case .wrongForm: "the value has another form"
        case .unknownName: "the name is not known"
        case .unknownCode: "the code is not known"
        case .duplicate(let first): "the same stands in \(first)"
        case .conventionNotFirst: "the Convention does not stand first"
        case .optOutWithoutDecision: "only the Holy See may choose to take no part"
        case .groupInRegistry(let group): "the registry places the State in \(group)"
        case .leastAboveMost(let most): "it is more than the \(most) that a State carries out at most"
        case .noVolunteer(let most): "every State carries out up to \(most)"
        case .otherNumberOfReviewers: "the rules draw two reviewers and at most one more for each"
        case .withoutGroup(let state, _): "\(state) takes part and has no regional group"
        }
    }

    package var expected: String {
        switch self {
        case .notJSON: "one JSON object (RFC 8259) in UTF-8"
        case .missing(let what), .wrongForm(let what), .unknownCode(let what): what
        case .unknownName(let names): "only " + names.joined(separator: ", ")
        case .duplicate: "each once"
        case .conventionNotFirst: "\(InstrumentCode.convention) at the first place"
        case .optOutWithoutDecision: "a decision: the symbol of what allows it to this State"
        case .groupInRegistry: "only States that have no group there"
        case .leastAboveMost(let most): "\(most) or less"
        case .noVolunteer(let most): "more than \(most) reviews"
        case .otherNumberOfReviewers: "4; States that allow more stand in allowMoreReviewers"
        case .withoutGroup(let state, let groups):
            "{ \"state\": \"\(state)\", \"group\": …, \"basis\": …, \"reason\": … } with one of \(groups.joined(separator: ", ")), or an opt-out"
        }
    }
}
