import Casework
import CaseworkTesting
import Law
import Mechanism
import Testing

@Suite struct `Links of contributors` {
    private let world = AccountWorld()

    private struct Sent {
        let links: ContributorLinks
        let review: PlayedReview
        let contributor: Contributor
        let text: String
    }

    private func sent() async throws -> Sent {
        var review = PlayedReview()
        try await review.playCycle()
        try await review.playPeople()
        let number = try await review.act(
            InviteContributor(
                phase: 1, PersonID("ministry-2"), to: [QuestionID("UNTOC-5-1")], name: "Ministry", mail: "ministry@example.org"),
            by: PlayedReview.focalPoint)
        let links = ContributorLinks(world.keeper, review.keeper)
        #expect(try await links.send(number, in: PlayedReview.state, at: world.now, until: world.now + AccountWorld.minute))
        let contributor = try #require(try await review.keeper.review(of: PlayedReview.state).contributors.first { $0.id == number })
        return Sent(links: links, review: review, contributor: contributor, text: try #require(world.outbox.messages.last?.values["token"]))
    }

    @Test func `open the questions that were asked and nothing else, without an account`() async throws {
        let sent = try await sent()
        #expect(world.outbox.messages.last?.recipient == "ministry@example.org")
        let access = try #require(try await sent.links.open(sent.text, at: world.now))
        #expect(access.author == Author(PersonID("ministry-2"), as: .contributor(PlayedReview.state)))
        #expect(access.questions == sent.contributor.questions)
        #expect(try await world.store.read { try $0.accounts() } == [])
    }

    @Test func `cannot be altered`() async throws {
        let sent = try await sent()
        let parts = sent.text.split(separator: "-").map(String.init)
        for changed in [
            [parts[0], "1", parts[2], parts[3]], [parts[0], parts[1], "9" + parts[2], parts[3]], ["LYO", parts[1], parts[2], parts[3]],
            [parts[0], parts[1], parts[2], String(parts[3].reversed())], [parts[0], parts[1], parts[2]], ["", "", "", ""],
        ] { #expect(try await sent.links.open(changed.joined(separator: "-"), at: world.now) == nil) }
    }

    @Test func `close when the State takes the invitation back`() async throws {
        var sent = try await sent()
        var review = sent.review
        try await review.act(RevokeContributor(sent.contributor.id), by: PlayedReview.focalPoint)
        sent = Sent(links: sent.links, review: review, contributor: sent.contributor, text: sent.text)
        #expect(try await sent.links.open(sent.text, at: world.now) == nil)
        #expect(try await !sent.links.send(sent.contributor.id, in: PlayedReview.state, at: world.now, until: world.now + 1))
    }

    @Test func `expire, and are renewed by their holder once in five minutes`() async throws {
        let sent = try await sent()
        try await sent.links.renew(sent.text, at: world.now)
        #expect(world.outbox.messages.count == 1)
        world.wait(AccountWorld.minute)
        #expect(try await sent.links.open(sent.text, at: world.now) == nil)
        for _ in 1...2 { try await sent.links.renew(sent.text, at: world.now) }
        #expect(world.outbox.messages.count == 2)
        let renewed = try #require(world.outbox.messages.last?.values["token"])
        #expect(try await sent.links.open(renewed, at: world.now) != nil)
    }
}
