internal import Registry

/// What somebody is to a review: all that access depends on besides the stage.
enum Relation: Hashable {
    /// Of the State under review.
    case reviewed(Rank)
    /// Of a State that reviews these instruments.
    case reviewing(Rank, [InstrumentCode])
    /// Of a State party that has no part in the review, or no longer has.
    case otherParty
    /// Of the secretariat.
    case secretariat(Office)
    /// Of nobody who has to do with it: stakeholders, the public, the administrator of the machines.
    case outside

    /// What somebody may do for a State.
    enum Rank: Hashable {
        /// Speaks for the State: the focal point, or the mission until there is one (¶18).
        case speaks
        /// A governmental expert (¶27).
        case expert
        /// An observer, or the mission beside a focal point: reads only (Practice).
        case observer
        /// Was asked about named questions (¶23).
        case contributor
        /// Holds a link to the profile only (Practice).
        case nominee

        /// Whether the person belongs to the State's people, and reads what every State party may read (¶40).
        var isOfItsState: Bool {
            switch self {
            case .speaks, .expert, .observer: true
            case .contributor, .nominee: false
            }
        }
    }

    /// What an author is to a review.
    init(of author: Author, to review: Review) {
        switch author.capacity {
        case .secretariat(let office): self = .secretariat(office)
        case .administrator, .stakeholder, .anybody: self = .outside
        case .delegate: self = .otherParty
        case .mission(let state): self = Self.of(state, review.focalPoint(of: state) == nil ? .speaks : .observer, review)
        case .focalPoint(let state): self = Self.of(state, .speaks, review)
        case .expert(let state): self = Self.of(state, .expert, review)
        case .observer(let state): self = Self.of(state, .observer, review)
        case .contributor(let state): self = Self.of(state, .contributor, review)
        case .nominee(let state): self = Self.of(state, .nominee, review)
        }
    }

    private static func of(_ state: StateCode, _ rank: Rank, _ review: Review) -> Relation {
        if state == review.state { return .reviewed(rank) }
        guard review.isReviewed(by: state) else { return rank.isOfItsState ? .otherParty : .outside }
        return .reviewing(rank, review.instruments(reviewedBy: state))
    }
}
