internal import Law
internal import Mechanism
internal import Registry

extension PlayedReview {
    static func topic(_ instrument: InstrumentCode, _ article: Int = 5) -> Topic { Topic(instrument, article: article) }

    /// Observations are handed in, an answer is clarified, messages and documents go to and fro.
    public mutating func playDialogue() async throws {
        try await observe()
        let asked = try await act(
            AskClarification(phase: 1, Self.questions[2], Self.passage(.clarificationAsked)), by: Self.arcadia)
        try await act(ReplyToClarification(phase: 1, to: asked, Self.passage(.clarificationGiven)), by: Self.focalPoint)
        try await act(OpenRound(phase: 1), by: Self.focalPoint)
        try await act(SendMessage(phase: 1, on: Self.topic(Self.firearms), Self.passage(.messageOnFirearms)), by: Self.focalPoint)
        let cleared = try await file(.clearedDocument, by: Self.focalPoint)
        try await act(ExamineDocument(phase: 1, cleared, isFit: true), by: Self.caseOfficer)
        let rejected = try await file(.rejectedDocument, by: Self.lyonesse)
        try await act(ExamineDocument(phase: 1, rejected, isFit: false), by: Self.caseOfficer)
        _ = try await file(.quarantinedDocument, by: Self.focalPoint)
        let arabic = Self.passage(.messageForParties, in: .arabic, around: "تنص المادة ٥ من القانون على ما يلي (Act 12/2019, s. 3):")
        let forParties = try await act(
            SendMessage(phase: 1, on: Self.topic(Self.convention), arabic, documents: [cleared]), by: Self.arcadia)
        try await act(CloseRound(phase: 1), by: Self.focalPoint)
        let forAll = try await act(
            SendMessage(phase: 1, on: Self.topic(Self.trafficking), Self.passage(.messageForAll)), by: Self.focalPoint)
        try await act(Disclose(phase: 1, .dialogue, part: "\(forParties)", to: .parties), by: Self.focalPoint)
        try await act(Disclose(phase: 1, .dialogue, part: "\(forAll)", to: .everybody), by: Self.focalPoint)
        numbers[.messageForParties] = forParties
        numbers[.clearedDocument] = cleared
    }

    private mutating func observe() async throws {
        let plain = Passage("Clear.", in: .english, words: 1)
        let observed: [(author: Author, instrument: InstrumentCode, passage: Passage)] = [
            (Self.lyonesse, Self.convention, plain), (Self.lyonesse, Self.firearms, plain),
            (Self.thule, Self.trafficking, Self.passage(.observationOnTrafficking)),
            (Self.arcadia, Self.convention, Self.passage(.observationOnConvention)), (Self.arcadia, Self.trafficking, plain),
            (Self.arcadia, Self.firearms, plain),
        ]
        for one in observed {
            try await act(DraftComment(phase: 1, on: Self.topic(one.instrument), one.passage), by: one.author)
            try await act(SubmitFeedback(phase: 1, one.instrument), by: one.author)
        }
    }

    private mutating func file(_ planted: Planted, by author: Author) async throws -> Int {
        let address = String(repeating: "ab", count: 32)
        return try await act(
            FileDocument(phase: 1, at: address, mediaType: "application/pdf", size: 34_567, Self.passage(planted)), by: author)
    }
}
