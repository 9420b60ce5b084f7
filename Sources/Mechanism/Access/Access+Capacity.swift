public import Law
internal import Registry

extension Access {
    /// What stands against somebody's acting in a capacity: that the record does not say that the person has it.
    ///
    /// Who does the first act of all is the administrator, and appoints the next ones.
    public static func objection(to author: Author, in review: Review?, _ cycle: Cycle) -> Refusal? {
        let isHeld =
            switch author.capacity {
            case .administrator: cycle.acts == 0 || cycle.holds(author.person, .administrator)
            case .mission, .secretariat: cycle.holds(author.person, author.capacity)
            case .delegate(let state): cycle.holds(author.person, author.capacity) || cycle.holds(author.person, .mission(state))
            case .focalPoint(let state): review?.serves(author.person, .focalPoint, of: state) ?? false
            case .expert(let state): review?.serves(author.person, .expert, of: state) ?? false
            case .observer(let state): review?.serves(author.person, .observer, of: state) ?? false
            case .contributor(let state): review.map { $0.state == state && $0.hasContributor(author.person) } ?? false
            case .nominee(let state): review?.isNominated(author.person, by: state) ?? false
            case .stakeholder, .anybody: true
            }
        return isHeld ? nil : Refusal(AccessRefusal.notInCapacity(author.capacity), under: Provision(.procedures, 18))
    }
}

extension Review {
    fileprivate func hasContributor(_ person: PersonID) -> Bool { contributors.contains { $0.person == person && $0.revokedOn == nil } }

    fileprivate func isNominated(_ person: PersonID, by state: StateCode) -> Bool {
        nominations.contains { $0.person == person && $0.state == state && $0.stage.isLive }
    }
}
