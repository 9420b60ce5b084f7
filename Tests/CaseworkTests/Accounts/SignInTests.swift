import Casework
import CaseworkTesting
import Mechanism
import Testing

@Suite struct `Signing in` {
    private let world = AccountWorld()

    @Test func `costs the same work for an account and for none, right or wrong`() async throws {
        _ = try #require(try await world.accepted())
        var works: [Int] = []
        for (mail, phrase) in [
            (AccountWorld.mail, AccountWorld.phrase), (AccountWorld.mail, "something else entirely"),
            ("nobody@example.org", AccountWorld.phrase),
        ] {
            let before = world.passphrases.work
            _ = try await world.signIn(mail, phrase)
            works.append(world.passphrases.work - before)
        }
        #expect(works == [1, 1, 1])
    }

    @Test func `is refused alike for a wrong passphrase, an invited person and nobody`() async throws {
        try await world.invite()
        #expect(try await world.signIn() == .refused)
        #expect(try await world.signIn("nobody@example.org") == .refused)
    }

    @Test func `takes the address however it is spelled, and the passphrase in any normal form`() async throws {
        try await world.invite()
        let token = try #require(world.lastToken)
        _ = try await AcceptInvitation(world.keeper)(token, passphrase: "caf\u{e9}s close before nine", device: "", at: world.now)
        #expect(try await world.signIn(" ADA.minister@example.org", "cafe\u{301}s close before nine").grant != nil)
    }

    @Test func `must wait after five failures, for longer each time, and then may try again`() async throws {
        _ = try await world.accepted()
        for _ in 1...5 {
            #expect(try await world.signIn(phrase: "wrong wrong wrong x") == .refused)
            world.wait(1)
        }
        #expect(try await world.signIn() == .wait(until: world.now - 1 + 30_000))
        world.wait(30_000)
        #expect(try await world.signIn(phrase: "wrong wrong wrong x") == .refused)
        #expect(try await world.signIn() == .wait(until: world.now + 60_000))
        world.wait(60_000)
        #expect(try await world.signIn().grant != nil)
        world.wait(1)
        #expect(try await world.signIn(phrase: "wrong wrong wrong x") == .refused)
    }

    @Test func `must wait for an address that nobody has, too`() async throws {
        for _ in 1...5 { #expect(try await world.signIn("nobody@example.org") == .refused) }
        #expect(try await world.signIn("nobody@example.org").waits)
    }

    @Test func `must wait when one network address tries many accounts, and a success does not help`() async throws {
        _ = try await world.accepted()
        for number in 1...30 { #expect(try await world.signIn("a\(number)@example.org") == .refused) }
        #expect(try await world.signIn("another@example.org").waits)
        #expect(try await world.signIn(from: "198.51.100.7").grant != nil)
        world.wait(1)
        #expect(try await world.signIn("another@example.org").waits)
    }

    @Test func `does no work for who must wait`() async throws {
        for _ in 1...5 { _ = try await world.signIn("nobody@example.org") }
        let before = world.passphrases.work
        _ = try await world.signIn("nobody@example.org")
        #expect(world.passphrases.work == before)
    }

    @Test func `is answered with busy where too many wait, and that counts as no failure`() async throws {
        _ = try await world.accepted()
        world.passphrases.setBusy(true)
        for _ in 1...7 { #expect(try await world.signIn() == .busy) }
        world.passphrases.setBusy(false)
        #expect(try await world.signIn().grant != nil)
    }

    @Test func `hashes a passphrase anew when the parameters have changed`() async throws {
        _ = try await world.accepted()
        world.passphrases.setVersion(2)
        let before = world.passphrases.work
        #expect(try await world.signIn().grant != nil)
        #expect(world.passphrases.work == before + 2)
        world.wait(1)
        #expect(try await world.signIn().grant != nil)
        #expect(world.passphrases.work == before + 3)
    }

    @Test func `forgets attempts after thirty days`() async throws {
        _ = try await world.signIn("nobody@example.org")
        #expect(try await world.attempts(on: "nobody@example.org") == 1)
        world.wait(31 * 86_400_000)
        _ = try await world.signIn("other@example.org")
        #expect(try await world.attempts(on: "nobody@example.org") == 0)
    }

    @Test func `changes the passphrase, ends other sessions and gives a new token`() async throws {
        let (token, _, code) = try #require(try await world.enrolled())
        let other = try #require(try await world.signIn().grant)
        let raised = try #require(try await PresentCode(world.keeper)(other.token, code: code(world.now), at: world.now).grant)
        let change = ChangePassphrase(world.keeper)
        #expect(try await change(token, from: "not the one that it is", to: "seven lamps of the town", at: world.now) == .notNow)
        #expect(
            try await change(token, from: AccountWorld.phrase, to: "Ada Minister Ruritania", at: world.now) == .not(.ofKnownWords))
        guard case .set(let grant) = try await change(token, from: AccountWorld.phrase, to: "seven lamps of the town", at: world.now)
        else {
            Issue.record("not changed")
            return
        }
        let sessions = ManageSessions(world.keeper)
        #expect(try await sessions.find(token, at: world.now) == nil)
        #expect(try await sessions.find(raised.token, at: world.now) == nil)
        #expect(try await sessions.find(grant.token, at: world.now)?.stage == .full)
        #expect(try await world.signIn() == .refused)
        #expect(try await world.signIn(phrase: "seven lamps of the town").grant != nil)
    }
}

extension AccountWorld {
    fileprivate func signIn(phrase: String) async throws -> SignInAnswer { try await signIn(Self.mail, phrase) }
}

extension AccountWorld {
    /// How many attempts on an electronic address are kept.
    fileprivate func attempts(on mail: String) async throws -> Int {
        try await store.read { reader in
            guard let wrapped = try reader.key() else { return 0 }
            let mark = try CountedSealing().open(wrapped).mark(Array(mail.utf8), purpose: "account mail")
            return try reader.attempts(on: mark, after: 0).count
        }
    }
}
