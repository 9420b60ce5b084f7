internal import Casework
internal import Law
internal import Mechanism
internal import Registry

extension MechanismSimulation {
    /// The State under review proposes schedule and languages (¶31, ¶50).
    mutating func propose(in state: StateCode) async throws {
        guard let (review, phase) = try await open(state), phase.arrangements.agreed == nil else { return }
        let languages = dice.happens(800) ? [dice.pick(WorkingLanguage.allCases)] : Array(dice.shuffled(WorkingLanguage.allCases).prefix(2))
        let last = SixMonthsToAnswer.lastDay(of: phase, in: review)
        let passage = texts.passage("arrangements", by: state, in: languages[0], sentences: 1, &dice)
        let proposal = ProposeArrangements(
            phase: phase.number, languages: languages, answersDue: today + 150 <= last ? today + 150 : nil, passage)
        try await act(proposal, in: state, by: InventedPeople.speaker(of: state, in: review))
        for reviewer in phase.reviewers(in: review) { after(setting.profile.agree, .agreeToArrangements(reviewer), in: state) }
        if dice.happens(setting.profile.silentReviewers) { after(setting.profile.agree, .propose, in: state) }
        sit(5, within: setting.profile.answer, in: state) { .answer(sitting: $0) }
    }

    /// Lets people sit together so many times, evenly over some days.
    mutating func sit(_ count: Int, within range: ClosedRange<Int>, in state: StateCode, _ item: (Int) -> ReviewItem) {
        let days = dice.between(range)
        for number in 1...count { after(days * number / count...days * number / count, item(number), in: state) }
    }

    mutating func agreeToArrangements(_ party: StateCode, in state: StateCode) async throws {
        guard let (review, phase) = try await open(state), let proposal = phase.arrangements.proposed,
            phase.parties(in: review).contains(party),
            !phase.arrangements.agreements.isGiven(by: party)
        else { return }
        try await act(
            AgreeToArrangements(phase: phase.number, version: proposal.version), in: state,
            by: InventedPeople.speaker(of: party, in: review))
    }

    /// Experts draft a part of the answers; with the last part the focal point certifies and submits.
    mutating func answer(sitting: Int, in state: StateCode) async throws {
        guard let (review, phase) = try await open(state), !phase.answers.isSubmitted(for: phase.instruments) else { return }
        let size = (phase.questions.count + 4) / 5
        let part = phase.questions.dropFirst((sitting - 1) * size).prefix(size)
        for question in part where phase.answers.latest[question] == nil { try await draft(question, phase, review) }
        if sitting == 2, dice.happens(80) {
            try await act(AskForHelp(phase: phase.number, isAsked: true), in: state, by: InventedPeople.speaker(of: state, in: review))
        }
        if sitting == 3, dice.happens(250) { try await askContributor(phase, review) }
        if sitting == 5 { after(1...3, .submitAnswers, in: state) }
    }

    private mutating func draft(_ question: QuestionID, _ phase: PhaseReview, _ review: Review) async throws {
        let asked = setting.questionnaire[question]
        let choice: AnswerChoice = asked?.kind == .yesPartNo ? dice.pick([.yes, .yes, .yes, .inPart, .no]) : .told
        let source =
            dice.happens(100)
            ? AnswerSource("UNCAC review, \(question)", of: today - dice.between(200...2000), hasChanged: dice.happens(300)) : nil
        let passage = texts.passage(
            "answer to \(question)", by: review.state, in: Self.language(of: phase), sentences: dice.between(1...4), &dice)
        let version = phase.answers.latest[question]?.version ?? 0
        try await act(
            DraftAnswer(phase: phase.number, question, basedOn: version, choice, passage, source: source), in: review.state,
            by: InventedPeople.writer(of: review.state, in: review))
    }

    /// Somebody outside, such as an NGO, is asked about two questions and writes on one of them (¶23).
    private mutating func askContributor(_ phase: PhaseReview, _ review: Review) async throws {
        let person = PersonID("\(review.state)-ngo-\(phase.number)")
        let questions = Array(dice.shuffled(phase.questions).prefix(2))
        let invitation = InviteContributor(
            phase: phase.number, person, to: questions, name: "NGO of \(people.name(review.state)) (invented)", mail: "ngo@example.org")
        try await act(invitation, in: review.state, by: InventedPeople.speaker(of: review.state, in: review))
        let version = try await keeper.review(of: review.state).current?.answers.latest[questions[0]]?.version ?? 0
        let passage = texts.passage("contribution on \(questions[0])", by: review.state, in: Self.language(of: phase), sentences: 2, &dice)
        try await act(
            DraftAnswer(phase: phase.number, questions[0], basedOn: version, .yes, passage), in: review.state,
            by: Author(person, as: .contributor(review.state)))
    }

    /// The focal point certifies and submits, instrument by instrument; the reviewing States begin.
    mutating func submitAnswers(in state: StateCode) async throws {
        guard let (review, phase) = try await open(state), !phase.answers.isSubmitted(for: phase.instruments) else { return }
        for question in phase.questions where phase.answers.latest[question] == nil { try await draft(question, phase, review) }
        let author = InventedPeople.speaker(of: state, in: review)
        for instrument in phase.instruments where !phase.answers.isSubmitted(on: instrument) {
            try await act(CertifyAnswers(phase: phase.number, instrument), in: state, by: author)
            try await act(SubmitAnswers(phase: phase.number, instrument), in: state, by: author)
        }
        for reviewer in phase.reviewers(in: review) {
            sit(3, within: setting.profile.comment, in: state) { .comment(reviewer, sitting: $0) }
        }
    }
}
