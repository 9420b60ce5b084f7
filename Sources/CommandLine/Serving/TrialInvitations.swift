internal import Casework
internal import Law
internal import Mechanism
internal import Registry

/// Invites one person of each role to a trial, and says by which links.
struct TrialInvitations: Sendable {
    let record: OpenedRecord
    let accounts: AccountKeeper
    let cast: TrialCast
    let ports: Ports
    let origin: String

    /// The address and the links, to be printed.
    func text() async throws -> String {
        var lines = ["", "The site is at \(origin). Each link below makes an account once, for a role to try:", ""]
        for guest in try await cast.guests() + observer() { lines += try await line(for: guest) }
        lines += try await contributor()
        return (lines + ["", "Ctrl-C stops it. Everybody and everything in it is invented.", ""]).joined(separator: "\n")
    }

    private func line(for guest: TrialGuest) async throws -> [String] {
        let now = ports.clock.now()
        try await InviteAccount(accounts)(guest.person, name: guest.name, mail: guest.mail, at: now, until: now + 86_400_000)
        guard let token = try token(to: guest.mail) else { return [] }
        let place = guest.state.map { ", review of \(cast.names.text($0))" } ?? ""
        return ["\(guest.role)\(place)", "  \(origin)/invitation?key=\(token)"]
    }

    /// The token of the last message to an address.
    private func token(to mail: String) throws -> String? {
        try ports.requireSite().outgoing(record.path + ".outgoing").last { $0.recipient == mail && $0.values["token"] != nil }?.values[
            "token"]
    }
}

extension TrialInvitations {
    /// An observer, nominated for the trial in a review where answers are being written.
    private func observer() async throws -> [TrialGuest] {
        guard let review = try await cast.review(at: .selfAssessment, { $0.focalPoint(of: $0.state) != nil }) else { return [] }
        let state = review.state
        let person = PersonID("\(state)-observer")
        if !review.nominations.contains(where: { $0.person == person }) { try await nominate(person, of: state) }
        return try await cast.served(keeper.review(of: state), state, .observer, "Observer, reads only")
    }

    private var keeper: RecordKeeper { record.keeper }

    private func nominate(_ person: PersonID, of state: StateCode) async throws {
        let officer = Author(PersonID("office-case officer"), as: .secretariat(.caseOfficer))
        let particulars = Nominate.Particulars(
            name: "Observer of \(cast.names.text(state))", title: "invented observer",
            mail: "\(state.text.lowercased())-observer@example.org",
            telephone: "+000 1", note: "Note verbale \(state)/trial")
        let id = try await act(
            Nominate(person, as: .observer, of: state, particulars), state, Author(PersonID("\(state)-mission"), as: .mission(state)), 1)
        _ = try await act(InviteNominee(id, until: ports.clock.today() + 5), state, officer, 2)
        _ = try await act(
            SubmitProfile(
                id, publishesContact: false, profile: [particulars.name, particulars.title, particulars.mail, particulars.telephone]),
            state,
            Author(person, as: .nominee(state)), 3)
        _ = try await act(ApproveNomination(id), state, officer, 4)
    }

    private func act(_ act: any ReviewAct, _ state: StateCode, _ author: Author, _ number: Int) async throws -> Int {
        try await RecordAct(keeper)(act, in: state, by: author, at: ports.clock.now(), request: "trial observer \(state) \(number)").number
    }

    /// A link for somebody who is asked about two questions.
    private func contributor() async throws -> [String] {
        guard let review = try await cast.review(at: .selfAssessment, { $0.focalPoint(of: $0.state) != nil }), let phase = review.current,
            let focal = review.focalPoint(of: review.state)
        else { return [] }
        let (state, mail) = (review.state, "ministry@example.org")
        let invitation = InviteContributor(
            phase: phase.number, PersonID("\(state)-ministry"), to: Array(phase.questions.prefix(2)), name: "Ministry of Justice",
            mail: mail)
        let receipt = try await RecordAct(keeper)(
            invitation, in: state, by: Author(focal.person, as: .focalPoint(state)), at: ports.clock.now(),
            request: "trial contributor \(state)")
        let now = ports.clock.now()
        guard try await ContributorLinks(accounts, keeper).send(receipt.number, in: state, at: now, until: now + 86_400_000),
            let token = try token(to: mail)
        else { return [] }
        return ["Contributor, asked about two questions, review of \(cast.names.text(state))", "  \(origin)/contribution?key=\(token)"]
    }
}
