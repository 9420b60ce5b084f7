internal import Law
internal import Mechanism
internal import Registry

extension Reading {
    /// Those who serve, with their contact data where they agreed to its publication.
    func designations() throws -> [DesignationEntry] {
        guard allows(.status) else { return [] }
        return try serving.map { nomination in
            let profile = nomination.publishesContact ? nomination.profile : nil
            return DesignationEntry(
                state: nomination.state, role: nomination.role.rawValue, since: nomination.since,
                contact: try profile.map { PersonParticulars(try texts.texts(ofAct: $0)) })
        }
    }

    /// Those who serve, the State under review first, then the others in the order of their seats; in each the focal point first.
    private var serving: [Nomination] {
        let states = review.parties + review.seats.map(\.reviewer)
        return states.indices.filter { states.firstIndex(of: states[$0]) == $0 }.flatMap { place in
            DesignatedRole.allCases.flatMap { role in
                review.nominations.filter { $0.state == states[place] && $0.role == role && $0.stage == .approved }
            }
        }
    }

    func nominations() throws -> [NominationEntry] {
        try review.nominations.filter { allows(.nominations, part: "\($0.id)", of: $0.state) }.map { nomination in
            let note = try texts.texts(ofAct: nomination.id)
            return NominationEntry(
                number: nomination.id, person: nomination.person, act: act(nomination.id), state: nomination.state,
                role: nomination.role.rawValue, stage: nomination.stage.rawValue,
                since: nomination.since, filedOn: nomination.filedOn, linkExpiresOn: nomination.linkExpiresOn,
                instruments: nomination.instruments, particulars: PersonParticulars(note), note: note.count > 4 ? note[4] : "",
                hasFile: !nomination.note.isEmpty, leaver: nomination.leaver, publishesContact: nomination.publishesContact,
                profile: try nomination.profile.map { PersonParticulars(try texts.texts(ofAct: $0)) },
                question: try nomination.question.map { try text($0) })
        }
    }

    /// Names of contributors are for those who may read both the people of the State and what they work on.
    func contributors() throws -> [ContributorEntry] {
        guard allows(.nominations, of: review.state) else { return [] }
        return try review.contributors.filter { allows(.draftAnswers, phase: review.phase($0.phase)) }.map { contributor in
            let address = try texts.texts(ofAct: contributor.id)
            return ContributorEntry(
                number: contributor.id, phase: contributor.phase, name: address.first ?? "", mail: address.dropFirst().first ?? "",
                questions: contributor.questions.map(\.text), isRevoked: contributor.revokedOn != nil)
        }
    }

    func consultations() throws -> [ConsultationEntry] {
        try review.consultations.filter { allows(.consultations, part: "\($0.id)") }.map {
            ConsultationEntry(number: $0.id, reviewer: $0.reviewer, askedOn: $0.askedOn, failedOn: $0.failedOn, text: try text($0.text))
        }
    }

    func needs() throws -> [NeedEntry] {
        let readable = review.needs.filter { need in
            let phase = need.phase.flatMap { review.phase($0) }
            let isOpen = allows(.needs, phase: phase, on: need.topic.instrument, part: "\(need.id)")
            return isOpen && (!need.isConfidential || allows(.confidentialItems, phase: phase, on: need.topic.instrument))
        }
        return try readable.enumerated().map { place, need in
            NeedEntry(
                number: place + 1, act: act(need.id), phase: need.phase, instrument: need.topic.instrument, article: need.topic.article,
                stage: need.stage.rawValue, since: need.since, providers: need.providers, isConfidential: need.isConfidential,
                request: try need.request.map { try text($0) })
        }
    }
}
