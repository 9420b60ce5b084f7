internal import Casework
internal import Law
internal import Mechanism
internal import Registry

extension MechanismSimulation {
    /// A reviewing State puts items on the list, each borne out by an answer (¶38).
    mutating func proposeItems(_ reviewer: StateCode, in state: StateCode) async throws {
        guard let (review, phase) = try await open(state), review.isReviewed(by: reviewer), phase.list.agreedOn == nil else { return }
        let own = review.instruments(reviewedBy: reviewer)
        let writer = InventedPeople.writer(of: reviewer, in: review)
        for entry in phase.articles where own.contains(entry.instrument) {
            let topic = Topic(entry.instrument, article: dice.pick(entry.articles))
            let kind = dice.pick(ObservationKind.allCases)
            let passage = texts.passage(
                "\(kind.rawValue) on \(topic.instrument) \(topic.article)", by: reviewer, in: Self.language(of: phase), sentences: 1, &dice)
            let evidence = phase.answers.latest.values.filter { $0.question.instrument == topic.instrument }.map(\.question).min()
            let item = try await act(
                ProposeItem(
                    phase: phase.number, kind, on: topic, passage, evidence: evidence.map { [.answer($0, version: 1)] } ?? []), in: state,
                by: writer)
            if dice.happens(50) {
                try await act(
                    KeepItemConfidential(phase: phase.number, item, isConfidential: true), in: state,
                    by: InventedPeople.speaker(of: state, in: review))
            }
        }
    }

    /// A party agrees; some change the text first, and all agree anew (¶39).
    mutating func agreeToList(_ party: StateCode, in state: StateCode) async throws {
        guard let (review, phase) = try await open(state), phase.parties(in: review).contains(party), phase.list.agreedOn == nil else {
            return
        }
        guard phase.isCommented(in: review), !phase.list.items.isEmpty else { return after(20...40, .agreeToList(party), in: state) }
        if party != state, dice.happens(setting.profile.changedLists), try await reword(party, phase, review) {
            for other in phase.parties(in: review) { after(setting.profile.agreeToList, .agreeToList(other), in: state) }
            return
        }
        guard !phase.list.isAgreed(by: party) else { return }
        try await act(
            AgreeToList(phase: phase.number, version: phase.list.version), in: state, by: InventedPeople.speaker(of: party, in: review))
        if try await open(state)?.1.list.agreedOn != nil { after(setting.profile.summary, .draftSummary, in: state) }
    }

    private mutating func reword(_ party: StateCode, _ phase: PhaseReview, _ review: Review) async throws -> Bool {
        let own = review.instruments(reviewedBy: party)
        guard let item = phase.list.items.last(where: { own.contains($0.topic.instrument) }) else { return false }
        let passage = texts.passage("new wording of \(item.id)", by: party, in: Self.language(of: phase), sentences: 1, &dice)
        try await act(
            ProposeItem(phase: phase.number, replacing: item.id, item.kind, on: item.topic, passage, evidence: item.evidence),
            in: review.state, by: InventedPeople.writer(of: party, in: review))
        return true
    }

    mutating func draftSummary(in state: StateCode) async throws {
        guard let (review, phase) = try await open(state), phase.summary.text == nil, let reviewer = phase.reviewers(in: review).first
        else { return }
        let passage = texts.passage("summary of phase \(phase.number)", by: state, in: Self.language(of: phase), sentences: 40, &dice)
        try await act(
            DraftSummary(phase: phase.number, basedOn: phase.summary.version, passage), in: state,
            by: InventedPeople.writer(of: reviewer, in: review))
        for party in phase.parties(in: review) { after(setting.profile.agreeToSummary, .agreeToSummary(party), in: state) }
    }

    mutating func agreeToSummary(_ party: StateCode, in state: StateCode) async throws {
        guard let (review, phase) = try await open(state), phase.parties(in: review).contains(party), phase.summary.agreedOn == nil,
            !phase.summary.isAgreed(by: party)
        else { return }
        try await act(
            AgreeToSummary(phase: phase.number, version: phase.summary.version), in: state,
            by: InventedPeople.speaker(of: party, in: review))
        if try await open(state)?.1.summary.agreedOn != nil { after(1...5, .translate(phase: phase.number), in: state) }
    }

    /// The summary goes into the other five languages (¶38, ¶51).
    mutating func translate(phase number: Int, in state: StateCode) async throws {
        guard let phase = try await keeper.review(of: state).phase(number) else { return }
        let translator = InventedPeople.officer(.translation)
        for language in SummaryInSixLanguages.missing(in: phase) {
            try await act(RequestTranslation(phase: number, of: .summary, into: language), in: state, by: translator)
            let passage = texts.passage("summary of phase \(number)", by: state, in: language, sentences: 40, &dice)
            try await act(DeliverTranslation(phase: number, of: .summary, passage), in: state, by: translator)
            try await act(CheckTranslation(phase: number, of: .summary, into: language), in: state, by: translator)
        }
        after(setting.profile.translate, .publish, in: state)
    }

    /// The list and the summary are published; the next phase opens where the cohort has entered it.
    mutating func publish(in state: StateCode) async throws {
        guard let (_, phase) = try await open(state), phase.publication.concludedOn == nil, phase.summary.agreedOn != nil else { return }
        let number = phase.number
        try await act(
            PublishOutcome(
                phase: number, listSymbol: "CTOC/COP/WG/SIM/\(state)/\(number)/CRP.1", summarySymbol: "CTOC/COP/SIM/\(state)/\(number)"),
            in: state, by: InventedPeople.officer(.conference))
        if dice.happens(300) { after(30...300, .disclose(phase: number), in: state) }
        after(300...500, .followUp(phase: number), in: state)
        let cycle = try await keeper.cycle()
        guard let cohort = cycle.participant(state)?.cohort, number < cycle.figures(on: today).phases.value.count else { return }
        if cycle.phase(ofCohort: cohort) > number { after(5...30, .openPhase(state)) } else { waiting.insert(state) }
    }

    /// The State reports on items, asks for assistance, and says when a need is met (¶44–46).
    mutating func followUp(phase number: Int, in state: StateCode) async throws {
        let review = try await keeper.review(of: state)
        guard let phase = review.phase(number) else { return }
        let speaker = InventedPeople.speaker(of: state, in: review)
        for item in phase.list.items.prefix(3) {
            let passage = texts.passage("progress on \(item.id)", by: state, in: Self.language(of: phase), sentences: 1, &dice)
            try await act(
                ReportProgress(phase: number, on: item.id, dice.pick(ProgressStatus.allCases), passage), in: state, by: speaker)
        }
        for need in review.needs where need.phase == number && need.stage == .identified {
            let passage = texts.passage("request", by: state, in: Self.language(of: phase), sentences: 1, &dice)
            try await act(AskForAssistance(for: need.id, on: need.topic, passage), in: state, by: speaker)
            try await act(
                ReportAssistance(on: need.id, .offered, by: ["Organization \(dice.below(9)) (invented)"]), in: state,
                by: InventedPeople.officer(.caseOfficer))
            if dice.happens(400) {
                try await act(ReportAssistance(on: need.id, .met, by: ["Organization \(dice.below(9)) (invented)"]), in: state, by: speaker)
            }
        }
    }

    /// The State opens its answers to others (¶40, ¶41).
    mutating func disclose(phase number: Int, in state: StateCode) async throws {
        let review = try await keeper.review(of: state)
        guard let phase = review.phase(number) else { return }
        let audience: Audience = dice.happens(500) ? .everybody : .parties
        guard phase.disclosures.isEmpty else { return }
        try await act(
            Disclose(phase: number, .answers, to: audience), in: state, by: InventedPeople.speaker(of: state, in: review))
    }
}
