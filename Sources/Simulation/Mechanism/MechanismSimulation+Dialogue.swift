internal import Casework
internal import Mechanism
internal import Registry

extension MechanismSimulation {
    /// A formal round in which every party speaks three times (¶36).
    mutating func openRound(in state: StateCode) async throws {
        guard let (review, phase) = try await open(state), phase.dialogue.openRound == nil, phase.publication.concludedOn == nil else {
            return
        }
        try await act(OpenRound(phase: phase.number), in: state, by: InventedPeople.speaker(of: state, in: review))
        let days = dice.between(setting.profile.talk)
        for party in phase.parties(in: review) { after(1...max(1, days / 3), .say(party, left: 2), in: state) }
        after(days...days, .closeRound, in: state)
    }

    mutating func say(_ party: StateCode, left: Int, in state: StateCode) async throws {
        guard let (review, phase) = try await open(state), phase.parties(in: review).contains(party), phase.dialogue.openRound != nil else {
            return
        }
        let own = party == state ? phase.instruments : review.instruments(reviewedBy: party)
        guard let entry = phase.articles.first(where: { own.contains($0.instrument) }) else { return }
        let topic = Topic(entry.instrument, article: dice.pick(entry.articles))
        let passage = texts.passage(
            "dialogue on \(topic.instrument) \(topic.article)", by: party, in: Self.language(of: phase), sentences: dice.between(1...3),
            &dice)
        try await act(SendMessage(phase: phase.number, on: topic, passage), in: state, by: InventedPeople.writer(of: party, in: review))
        if left == 1, dice.happens(300) { try await file(party, phase, review) }
        if left > 0 { after(2...9, .say(party, left: left - 1), in: state) }
    }

    /// A supplementary document, as plain text.
    private mutating func file(_ party: StateCode, _ phase: PhaseReview, _ review: Review) async throws {
        guard let fileDocuments else { return }
        let body = texts.passage("annex", by: party, in: .english, sentences: 40, &dice).body ?? ""
        let title = texts.passage("annex on practice", by: party, in: Self.language(of: phase), sentences: 0, &dice)
        let request = nextRequest()
        let receipt = try await fileDocuments(
            Array(body.utf8), title: title, phase: phase.number, in: review.state, by: InventedPeople.writer(of: party, in: review),
            at: now,
            request: request)
        after(1...4, .examine(acknowledged(receipt, request)), in: review.state)
    }

    mutating func examine(_ document: Int, in state: StateCode) async throws {
        guard let (_, phase) = try await open(state),
            phase.dialogue.documents.contains(where: { $0.id == document && $0.stage == .quarantined })
        else { return }
        try await act(
            ExamineDocument(phase: phase.number, document, isFit: !dice.happens(30)), in: state, by: InventedPeople.officer(.caseOfficer))
    }

    /// The round is closed, and the reviewing States write the list.
    mutating func closeRound(in state: StateCode) async throws {
        guard let (review, phase) = try await open(state), phase.dialogue.openRound != nil else { return }
        try await act(CloseRound(phase: phase.number), in: state, by: InventedPeople.speaker(of: state, in: review))
        for reviewer in phase.reviewers(in: review) {
            after(3...max(3, setting.profile.list.lowerBound), .proposeItems(reviewer), in: state)
        }
        let days = dice.between(setting.profile.list)
        for party in phase.parties(in: review) {
            after(
                days + setting.profile.agreeToList.lowerBound...days + setting.profile.agreeToList.upperBound, .agreeToList(party),
                in: state)
        }
    }
}
