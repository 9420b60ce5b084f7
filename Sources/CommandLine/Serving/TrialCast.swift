internal import Casework
internal import Law
internal import Mechanism
internal import Registry

/// Finds people of each role in a record, in reviews that are at a step where they have something to do.
struct TrialCast {
    let keeper: RecordKeeper
    let names: StateNames
    let today: Day

    /// Those who can be found.
    func guests() async throws -> [TrialGuest] {
        var guests = Self.offices
        let silent = try await review(at: .consultations) { $0.focalPoint(of: $0.state) == nil }
        let opened = try await review(at: .consultations) { _ in true }
        if let review = silent ?? opened { guests.append(mission(of: review.state)) }
        if let review = try await review(at: .selfAssessment, { $0.focalPoint(of: $0.state) != nil }) {
            guests += try await served(review, review.state, .focalPoint, "Focal point, answers to be written")
        }
        if let review = try await review(at: .writtenFeedback, { expertWithWork(in: $0) != nil }), let state = expertWithWork(in: review) {
            guests += try await served(review, state, .expert, "Governmental expert of a reviewing State, observations to be written")
        }
        if let review = try await review(at: .list, { reviewerWithFocalPoint(in: $0) != nil }),
            let state = reviewerWithFocalPoint(in: review)
        {
            guests += try await served(review, state, .focalPoint, "Focal point of a reviewing State, a list to be agreed to")
        }
        if let review = try await review(at: .summary, { $0.focalPoint(of: $0.state) != nil }) {
            guests += try await served(review, review.state, .focalPoint, "Focal point, a summary to be agreed to")
        }
        return guests
    }

    private static let offices = [
        TrialGuest(
            role: "Secretariat: case officer", person: PersonID("office-case officer"), name: "Case Officer", mail: "cases@example.org",
            state: nil),
        TrialGuest(
            role: "Secretariat: translation", person: PersonID("office-translation"), name: "Translator", mail: "translation@example.org",
            state: nil),
        TrialGuest(
            role: "Administrator", person: PersonID("administrator"), name: "Administrator", mail: "administrator@example.org", state: nil),
    ]

    private func mission(of state: StateCode) -> TrialGuest {
        TrialGuest(
            role: "Permanent mission, people to be nominated", person: PersonID("\(state)-mission"),
            name: "Mission of \(names.text(state))",
            mail: "\(state.text.lowercased())-mission@example.org", state: state)
    }

    /// A review at a step, of which something holds.
    func review(at step: Step, _ holds: (Review) -> Bool) async throws -> Review? {
        for line in try await ListReviews(keeper)(on: today) where line.status.step == step.rawValue {
            let review = try await keeper.review(of: line.state)
            if holds(review) { return review }
        }
        return nil
    }

    private func expertWithWork(in review: Review) -> StateCode? {
        review.current.flatMap { phase in
            phase.reviewers(in: review).first { state in
                !phase.hasCommented(state, in: review)
                    && review.nominations.contains { $0.state == state && $0.role == .expert && $0.stage == .approved }
            }
        }
    }

    private func reviewerWithFocalPoint(in review: Review) -> StateCode? {
        review.current.flatMap { phase in
            phase.reviewers(in: review).first { !phase.list.isAgreed(by: $0) && review.focalPoint(of: $0) != nil }
        }
    }

    /// An address of its own for each person: invented notes give a State's people in several reviews the same one.
    private static func mail(of person: PersonID) -> String {
        "\(person.text.lowercased().replacing(" ", with: "-"))@example.org"
    }

    /// Who serves a State in a role, by the name and address of the note.
    func served(_ review: Review, _ state: StateCode, _ role: DesignatedRole, _ title: String) async throws -> [TrialGuest] {
        let officer = Author(PersonID("office-case officer"), as: .secretariat(.caseOfficer))
        let dossier = try await ReadReview(keeper)(review.state, by: officer, on: today, parts: [.people])
        guard let nomination = review.nominations.last(where: { $0.state == state && $0.role == role && $0.stage == .approved }),
            let entry = dossier?.nominations.first(where: { $0.act == nomination.id })
        else { return [] }
        return [
            TrialGuest(
                role: title, person: nomination.person, name: entry.particulars.name, mail: Self.mail(of: nomination.person),
                state: review.state)
        ]
    }
}
