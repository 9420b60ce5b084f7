internal import Casework
internal import Law
internal import Mechanism
internal import Registry

extension MechanismSimulation {
    /// The mission nominates somebody by note verbale.
    mutating func nominate(_ party: StateCode, _ role: DesignatedRole, leaver: Int, in state: StateCode) async throws {
        let review = try await keeper.review(of: state)
        guard review.parties.contains(party), leaver == 0 || review.nomination(leaver)?.stage.isLive ?? false else { return }
        let number = review.nominations.count { $0.state == party && $0.role == role } + 1
        let person = PersonID("\(party)-\(role.rawValue.replacing(" ", with: "-"))-\(number)-in-\(state)")
        let nomination = try await act(
            Nominate(
                person, as: role, of: party, instruments: role == .expert ? review.instruments(reviewedBy: party) : [], leaver: leaver,
                people.particulars(role, number, of: party)),
            in: state, by: InventedPeople.mission(party))
        after(1...4, .invite(nomination), in: state)
    }

    /// The secretariat sends the link to the profile.
    mutating func invite(_ nomination: Int, in state: StateCode) async throws {
        guard let found = try await keeper.review(of: state).nomination(nomination), found.stage == .nominated else { return }
        let last = keeper.definition.definition(on: today)?.periods.link.value.lastDay(from: today) ?? Period.days(10).lastDay(from: today)
        try await act(InviteNominee(nomination, until: last), in: state, by: InventedPeople.officer(.caseOfficer))
        if dice.happens(setting.profile.expiredLinks) {
            after(11...60, .renewLink(nomination), in: state)
        } else {
            after(1...9, .submitProfile(nomination), in: state)
        }
    }

    mutating func renewLink(_ nomination: Int, in state: StateCode) async throws {
        guard let found = try await keeper.review(of: state).nomination(nomination), found.stage == .invited else { return }
        try await act(RenewLink(nomination), in: state, by: Author(found.person, as: .nominee(found.state)))
        after(0...6, .submitProfile(nomination), in: state)
    }

    mutating func submitProfile(_ nomination: Int, in state: StateCode) async throws {
        let review = try await keeper.review(of: state)
        guard let found = review.nomination(nomination), found.stage == .invited || found.stage == .clarificationAsked else { return }
        let profile = ["\(found.role.rawValue) of \(people.name(found.state))", "invented", "x@example.org", "+000"]
        try await act(
            SubmitProfile(nomination, publishesContact: dice.happens(500), profile: profile), in: state,
            by: Author(found.person, as: .nominee(found.state)))
        after(1...5, .approve(nomination), in: state)
    }

    /// The secretariat approves a profile, or asks once what is unclear.
    mutating func approve(_ nomination: Int, in state: StateCode) async throws {
        let review = try await keeper.review(of: state)
        guard let found = review.nomination(nomination), found.stage == .profileSubmitted else { return }
        let officer = InventedPeople.officer(.caseOfficer)
        if dice.happens(60) {
            let passage = texts.passage("profile of \(found.person)", by: found.state, in: .english, sentences: 0, &dice)
            try await act(AskNominee(nomination, passage), in: state, by: officer)
            after(1...6, .submitProfile(nomination), in: state)
        } else {
            try await act(ApproveNomination(nomination), in: state, by: officer)
        }
    }

    /// A focal point leaves for another one.
    mutating func leave(_ party: StateCode, in state: StateCode) async throws {
        let review = try await keeper.review(of: state)
        guard review.parties.contains(party), let leaver = review.focalPoint(of: party) else { return }
        after(1...30, .nominate(party, .focalPoint, leaver: leaver.id), in: state)
    }
}
