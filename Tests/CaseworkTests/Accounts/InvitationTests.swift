import Casework
import CaseworkTesting
import Mechanism
import Testing

@Suite struct `Invitations to an account` {
    private let world = AccountWorld()
    private var accept: AcceptInvitation { AcceptInvitation(world.keeper) }

    @Test func `are accepted with a passphrase, and the session then needs a second factor`() async throws {
        try await world.invite()
        let token = try #require(world.lastToken)
        #expect(world.outbox.messages.map(\.kind) == [.invitation])
        #expect(try await accept.opens(token, at: world.now))
        guard case .set(let grant) = try await accept(token, passphrase: AccountWorld.phrase, device: "", at: world.now) else {
            Issue.record("not accepted")
            return
        }
        #expect(grant.stage == .needsEnrolment)
        #expect(world.outbox.messages.map(\.kind) == [.invitation, .passphraseChanged])
    }

    @Test func `work once`() async throws {
        #expect(try await world.accepted() != nil)
        let token = try #require(world.lastToken)
        #expect(try await !accept.opens(token, at: world.now))
        #expect(try await accept(token, passphrase: AccountWorld.phrase, device: "", at: world.now) == .notNow)
    }

    @Test func `that expired look like those that never were`() async throws {
        try await world.invite(until: AccountWorld.minute)
        let (token, stranger) = (try #require(world.lastToken), try #require(SecretToken(String(repeating: "a", count: 64))))
        world.wait(AccountWorld.minute - 1)
        #expect(try await accept.opens(token, at: world.now))
        world.wait(1)
        #expect(try await !accept.opens(token, at: world.now))
        for token in [token, stranger] {
            #expect(try await accept(token, passphrase: AccountWorld.phrase, device: "", at: world.now) == .notNow)
        }
        #expect(world.passphrases.work == 0)
    }

    @Test func `are renewed by their holder, to the same address, and the one before no longer opens`() async throws {
        try await world.invite(until: AccountWorld.minute)
        let old = try #require(world.lastToken)
        world.wait(10 * AccountWorld.minute)
        try await RenewInvitation(world.keeper)(old, at: world.now)
        let new = try #require(world.lastToken)
        #expect(new != old)
        #expect(world.outbox.messages.map(\.recipient) == [AccountWorld.mail, AccountWorld.mail])
        #expect(try await accept.opens(new, at: world.now))
        #expect(try await !accept.opens(old, at: world.now))
    }

    @Test func `are renewed once in five minutes, and not at all by strangers`() async throws {
        try await world.invite()
        let old = try #require(world.lastToken)
        try await RenewInvitation(world.keeper)(old, at: world.now)
        try await RenewInvitation(world.keeper)(try #require(SecretToken(String(repeating: "b", count: 64))), at: world.now)
        #expect(world.outbox.messages.count == 1)
    }

    @Test func `take an address for one person only`() async throws {
        try await world.invite()
        await #expect(throws: AccountFault.mailInUse) {
            try await InviteAccount(world.keeper)(
                PersonID("p-2"), name: "Eve", mail: " ada.minister@example.ORG ", at: world.now, until: world.now + 1)
        }
    }

    @Test func `stay to be sent while the outbox refuses them`() async throws {
        world.outbox.setClosed(true)
        try await world.invite()
        #expect(world.outbox.messages.isEmpty)
        world.outbox.setClosed(false)
        #expect(try await DeliverMessages(world.keeper)() == 1)
        #expect(world.outbox.messages.count == 1)
        #expect(try await DeliverMessages(world.keeper)() == 0)
    }

    @Test func `refuse a weak passphrase and stay open`() async throws {
        try await world.invite()
        let token = try #require(world.lastToken)
        #expect(try await accept(token, passphrase: "short", device: "", at: world.now) == .not(.tooShort(5, least: 15)))
        #expect(try await accept.opens(token, at: world.now))
    }

    @Test func `are no use for a suspended account, and nothing is left of a deleted one`() async throws {
        let token = try #require(try await world.accepted())
        try await CloseAccount(world.keeper).suspend(AccountWorld.person)
        #expect(try await ManageSessions(world.keeper).find(token, at: world.now) == nil)
        #expect(try await world.signIn() == .refused)
        try await CloseAccount(world.keeper).restore(AccountWorld.person)
        #expect(try await world.signIn().grant != nil)
        try await CloseAccount(world.keeper).delete(AccountWorld.person)
        #expect(try await world.signIn() == .refused)
        #expect(try await world.store.read { try $0.accounts() } == [])
        #expect(try await world.store.read { try $0.sessions(of: AccountWorld.person) } == [])
    }
}
