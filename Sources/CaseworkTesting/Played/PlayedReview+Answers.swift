internal import Law
internal import Mechanism
internal import Registry

extension PlayedReview {
    static let convention = InstrumentCode("UNTOC")
    static let trafficking = InstrumentCode("TIP")
    static let firearms = InstrumentCode("FA")
    static let instruments = [convention, trafficking, firearms]
    static let questions = ["UNTOC-5-1", "UNTOC-6-1", "TIP-5-1", "FA-5-1"].map { QuestionID($0) }

    /// The review is opened, people are designated, arrangements are agreed.
    public mutating func playPeople() async throws {
        let seats = Self.entrants[0].seats
        try await act(OpenReview(cohort: 1, seats: seats), by: Self.caseOfficer)
        try await designate(
            Self.focalPoint, as: .focalPoint, note: Planted.nominationName.word, mail: Planted.publishedProfile.word, isPublished: true)
        try await designate(
            Author(PersonID("expert"), as: .expert(Self.state)), as: .expert, note: "Bela Rura", mail: Planted.unpublishedProfile.word,
            isPublished: false)
        try await act(
            Nominate(
                PersonID("lyonesse-focal"), as: .focalPoint, of: StateCode("LYO"),
                Nominate.Particulars(
                    name: Planted.nominationOfReviewer.word, title: "Judge", mail: "judge@example.org", telephone: "+43 1 2", note: "NV/2")),
            by: Self.lyonesse)
        try await act(
            OpenPhase(
                1,
                articles: [
                    ArticlesOfInstrument(Self.convention, [5, 6]), ArticlesOfInstrument(Self.trafficking, [5]),
                    ArticlesOfInstrument(Self.firearms, [5]),
                ], questions: Self.questions), by: Self.caseOfficer)
        try await act(
            ProposeArrangements(phase: 1, languages: [.english, .arabic], commentsDue: day + 200, Self.passage(.arrangements)),
            by: Self.focalPoint)
        for reviewer in Self.reviewers { try await act(AgreeToArrangements(phase: 1, version: 1), by: reviewer) }
    }

    /// Answers are drafted, also by a contributor, written anew, submitted, and supplemented by a draft.
    public mutating func playAnswers() async throws {
        try await act(
            InviteContributor(
                phase: 1, Self.contributor.person, to: [Self.questions[0]], name: Planted.contributorName.word, mail: "ministry@example.org"
            ),
            by: Self.focalPoint)
        try await act(DraftAnswer(phase: 1, Self.questions[0], basedOn: 0, .inPart, Self.passage(.replacedDraft)), by: Self.contributor)
        let marked = Self.passage(.submittedAnswer, around: "<script>alert(\"x\")</script> & 'quoted' \"text\":")
        try await act(DraftAnswer(phase: 1, Self.questions[0], basedOn: 1, .yes, marked), by: Self.focalPoint)
        let source = AnswerSource("UNCAC \(Planted.sourceOfAnswer.word)", of: Day(number: 19_000), hasChanged: true)
        try await act(
            DraftAnswer(phase: 1, Self.questions[1], basedOn: 0, .yes, Self.passage(.disclosedAnswer), source: source), by: Self.focalPoint)
        try await act(
            DraftAnswer(phase: 1, Self.questions[2], basedOn: 0, .no, Self.passage(.answerOnTrafficking)), by: Self.focalPoint)
        try await act(
            DraftAnswer(phase: 1, Self.questions[3], basedOn: 0, .yes, Passage("Yes.", in: .english, words: 1)), by: Self.focalPoint)
        for instrument in Self.instruments {
            try await act(CertifyAnswers(phase: 1, instrument), by: Self.focalPoint)
            try await act(SubmitAnswers(phase: 1, instrument), by: Self.focalPoint)
        }
        try await act(DraftAnswer(phase: 1, Self.questions[0], basedOn: 2, .yes, Self.passage(.draftSupplement)), by: Self.focalPoint)
        try await act(Disclose(phase: 1, .answers, part: Self.questions[1].text, to: .everybody), by: Self.focalPoint)
    }
}
