import Casework
import CaseworkTesting
import HTTP
import Law
import Mechanism
import Registry
import Testing

@Suite struct `What others do, as it happens` {
    private func events(_ response: Response) throws -> AsyncStream<ServerSentEvent> {
        guard case .events(let events) = response.body else { throw TriedSite.Broken.signIn }
        return events
    }

    @Test func `somebody is told that something was done that they may know of, and of nothing else`() async throws {
        let tried = try await TriedSite.played()
        let position = try #require(tried.review.receipts.last?.position)
        let response = try await tried.get("/reviews/RUR/events?after=\(position)", as: PlayedReview.lyonesse)
        #expect(response.headers["content-type"]?.text == "text/event-stream")
        var events = try events(response).makeAsyncIterator()
        let record = RecordAct(tried.review.keeper)
        func act(_ act: any ReviewAct, _ author: Author, _ name: String) async throws {
            try await record(act, in: PlayedReview.state, by: author, at: tried.clock.now(), request: name)
        }
        // The first is for the people of Ruritania alone (¶18); the second is for all who work on the review.
        let particulars = Nominate.Particulars(name: "N", title: "T", mail: "n@example.org", telephone: "1", note: "NV 2")
        try await act(
            Nominate(PersonID("new"), as: .observer, of: PlayedReview.state, particulars), PlayedReview.mission(PlayedReview.state.text),
            "1")
        let text = Passage("We propose", in: .english, words: 2)
        try await act(
            ProposeArrangements(phase: 2, languages: [.english], answersDue: nil, commentsDue: nil, listDue: nil, summaryDue: nil, text),
            PlayedReview.focalPoint, "2")
        let event = await events.next()
        #expect(event?.kind == "news")
        #expect(event?.data == "1", "of two acts one may be known of")
        #expect(event?.id == "\(position + 2)")
    }

    @Test func `what was done between the reading of the page and the watching is told at once`() async throws {
        let tried = try await TriedSite.played()
        var events = try events(try await tried.get("/reviews/RUR/events?after=0", as: PlayedReview.lyonesse)).makeAsyncIterator()
        #expect(await events.next()?.kind == "news")
    }

    @Test func `who may not read the timeline hears nothing`() async throws {
        let tried = try await TriedSite.played()
        #expect(try await tried.get("/reviews/RUR/events", as: PlayedReview.bystander).status == .notFound)
    }
}
