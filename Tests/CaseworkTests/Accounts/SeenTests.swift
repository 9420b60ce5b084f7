import Casework
import CaseworkTesting
import Mechanism
import Testing

@Suite struct `What somebody has seen` {
    private let world = AccountWorld()
    private let review: PlayedReview
    private let seen: MarkSeen

    init() async throws {
        review = try await PlayedReview.played()
        seen = MarkSeen(world.keeper, review.keeper)
        try await InviteAccount(world.keeper)(
            AccountWorld.person, name: "Ada", mail: AccountWorld.mail, at: world.now, until: world.now + 1000)
    }

    private var head: Int64 {
        get async throws { try await ReadHome(review.keeper)(of: AccountWorld.person, seen: 0, on: review.today).position }
    }

    @Test func `is nothing at first, and then what they say`() async throws {
        #expect(try await seen.last(of: AccountWorld.person) == 0)
        try await seen(AccountWorld.person, upTo: 7)
        #expect(try await seen.last(of: AccountWorld.person) == 7)
    }

    @Test(arguments: [-5, 0, 6])
    func `never becomes less`(position: Int64) async throws {
        try await seen(AccountWorld.person, upTo: 7)
        try await seen(AccountWorld.person, upTo: position)
        #expect(try await seen.last(of: AccountWorld.person) == 7)
    }

    @Test func `never goes beyond what was done`() async throws {
        try await seen(AccountWorld.person, upTo: .max)
        #expect(try await seen.last(of: AccountWorld.person) == head)
    }

    @Test func `is kept for nobody who has no account`() async throws {
        try await seen(PersonID("nobody"), upTo: 7)
        #expect(try await seen.last(of: PersonID("nobody")) == 0)
    }

    @Test func `stays when a new invitation is sent`() async throws {
        try await seen(AccountWorld.person, upTo: 7)
        try await InviteAccount(world.keeper)(
            AccountWorld.person, name: "Ada", mail: AccountWorld.mail, at: world.now, until: world.now + 1000)
        #expect(try await seen.last(of: AccountWorld.person) == 7)
    }
}
