internal import Law
internal import Registry

extension Review {
    func designationTasks(_ author: Author) -> [NextStep.Task] {
        guard openedOn != nil, let state = author.capacity.state, parties.contains(state) else { return [] }
        func isMissing(_ role: DesignatedRole) -> Bool {
            !nominations.contains { $0.state == state && $0.role == role && $0.stage.isLive }
        }
        return (isMissing(.focalPoint) ? [.designateFocalPoint] : []) + (isMissing(.expert) ? [.designateExperts] : [])
    }

    func nominationTasks(_ author: Author) -> [NextStep.Task] {
        nominations.compactMap { nomination in
            switch nomination.stage {
            case .nominated: .inviteNominee(nomination.id)
            case .invited, .clarificationAsked: nomination.person == author.person ? .completeProfile(nomination.id) : nil
            case .profileSubmitted: .admitNominee(nomination.id)
            case .approved, .replaced, .withdrawn: nil
            }
        }
    }
}
