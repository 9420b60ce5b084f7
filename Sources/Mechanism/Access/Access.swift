public import Law
internal import Registry

/// Who may do and see what: decided here and nowhere else (¶21, ¶37–42), and tested as one table, which `docs/access.md` shows.
///
/// What stands against an act by the rules is another question, asked of the act itself.
public enum Access {
    /// What stands against somebody's doing something in a review: that the capacity does not give it.
    public static func objection(to deed: Deed, by author: Author, in review: Review) -> Refusal? {
        let relation = Relation(of: author, to: review)
        if allows(deed, relation) || isForMission(deed, author, review) { return nil }
        return Refusal(AccessRefusal.notForCapacity(deed.rawValue, author.capacity), under: deed.basis)
    }

    /// A mission files nominations beside a focal point too, and speaks for its State in consultations on a reviewer (¶18, ¶30).
    private static func isForMission(_ deed: Deed, _ author: Author, _ review: Review) -> Bool {
        guard case .mission(let state) = author.capacity else { return false }
        return deed == .nominate && review.parties.contains(state) || deed == .consult && state == review.state
    }

    private static func allows(_ deed: Deed, _ relation: Relation) -> Bool {
        switch relation {
        case .reviewed(let rank): allows(deed, ofReviewedState: rank)
        case .reviewing(let rank, _): allows(deed, ofReviewingState: rank)
        case .secretariat(let office): allows(deed, office)
        case .otherParty, .outside: false
        }
    }

    private static func allows(_ deed: Deed, ofReviewedState rank: Relation.Rank) -> Bool {
        switch deed {
        case .arrange, .submitAnswers, .keepConfidential, .agree, .disclose, .followUp, .reportAssistance, .inviteContributors, .consult,
            .holdRounds:
            rank == .speaks
        case .draftAnswers: rank == .speaks || rank == .expert || rank == .contributor
        case .draftOutcome, .clarify, .converse: rank == .speaks || rank == .expert
        case .holdLink: rank == .nominee
        case .open, .comment, .submitFeedback, .publish, .askClarification, .examine, .nominate, .admit, .replaceReviewer, .translate,
            .remind:
            false
        }
    }

    private static func allows(_ deed: Deed, ofReviewingState rank: Relation.Rank) -> Bool {
        switch deed {
        case .arrange, .submitFeedback, .agree, .holdRounds: rank == .speaks
        case .comment, .draftOutcome, .askClarification, .converse: rank == .speaks || rank == .expert
        case .holdLink: rank == .nominee
        case .open, .draftAnswers, .submitAnswers, .keepConfidential, .publish, .clarify, .examine, .disclose, .followUp,
            .reportAssistance, .nominate, .admit, .inviteContributors, .consult, .replaceReviewer, .translate, .remind:
            false
        }
    }

    /// The secretariat helps, and does not act in a State's place (¶20, ¶48).
    private static func allows(_ deed: Deed, _ office: Office) -> Bool {
        switch deed {
        case .open, .converse, .examine, .nominate, .admit, .remind, .reportAssistance: office == .caseOfficer
        case .publish: office == .caseOfficer || office == .conference
        case .replaceReviewer: office == .lotsOfficer
        case .translate: office == .translation
        case .arrange, .draftAnswers, .submitAnswers, .comment, .submitFeedback, .draftOutcome, .keepConfidential, .agree,
            .askClarification, .clarify, .holdRounds, .disclose, .followUp, .holdLink, .inviteContributors, .consult:
            false
        }
    }

    /// What stands against somebody's doing something to the cycle.
    public static func objection(to deed: CycleDeed, by author: Author) -> Refusal? {
        let isAllowed =
            switch (deed, author.capacity) {
            case (.recordLots, .secretariat(.lotsOfficer)), (.keepWorkplan, .secretariat(.caseOfficer)),
                (.keepWorkplan, .secretariat(.conference)), (.appoint, .administrator), (.optOut, .mission),
                (.volunteer, .secretariat(.lotsOfficer)):
                true
            case (.recordLots, _), (.keepWorkplan, _), (.appoint, _), (.optOut, _), (.volunteer, _): false
            }
        return isAllowed
            ? nil : Refusal(AccessRefusal.notForCapacity(deed.rawValue, author.capacity), under: Provision(.procedures, 48))
    }
}

/// Why access does not allow something.
public enum AccessRefusal: RefusalReason, Hashable {
    /// The capacity in which the person acts does not give it.
    case notForCapacity(String, Capacity)
    /// The person does not have the capacity.
    case notInCapacity(Capacity)
}

extension Deed {
    /// The paragraph by which access to the deed is given to some and not to others.
    public var basis: Provision {
        switch self {
        case .open, .publish, .remind: Provision(.procedures, 48)
        case .translate: Provision(.procedures, 51)
        case .reportAssistance: Provision(.procedures, 44)
        case .arrange: Provision(.procedures, 31)
        case .draftAnswers, .inviteContributors: Provision(.procedures, 23)
        case .submitAnswers, .nominate: Provision(.procedures, 18)
        case .comment, .submitFeedback, .askClarification, .clarify: Provision(.procedures, 35)
        case .draftOutcome, .keepConfidential: Provision(.procedures, 38)
        case .agree: Provision(.procedures, 39)
        case .converse, .holdRounds: Provision(.procedures, 36)
        case .examine: Provision(.procedures, 20)
        case .disclose: Provision(.procedures, 41)
        case .followUp: Provision(.procedures, 46)
        case .admit, .holdLink: Provision(.procedures, 33, standing: .practice)
        case .consult: Provision(.procedures, 30)
        case .replaceReviewer: Provision(.procedures, 28, "d")
        }
    }
}
