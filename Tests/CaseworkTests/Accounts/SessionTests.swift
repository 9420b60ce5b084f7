import Casework
import CaseworkTesting
import Mechanism
import Testing

@Suite struct `Sessions` {
    private let world = AccountWorld()
    private var sessions: ManageSessions { ManageSessions(world.keeper) }

    @Test func `end after half an hour without use, and go on while they are used`() async throws {
        let (token, _, _) = try #require(try await world.enrolled())
        for _ in 1...3 {
            world.wait(28 * AccountWorld.minute)
            #expect(try await sessions.find(token, at: world.now) != nil)
        }
        world.wait(30 * AccountWorld.minute)
        #expect(try await sessions.find(token, at: world.now) == nil)
    }

    @Test func `end after twelve hours however much they are used`() async throws {
        let (token, _, _) = try #require(try await world.enrolled())
        for _ in 1..<36 {
            world.wait(20 * AccountWorld.minute)
            _ = try await sessions.find(token, at: world.now)
        }
        world.wait(18 * AccountWorld.minute)
        #expect(try await sessions.find(token, at: world.now) != nil)
        world.wait(AccountWorld.minute)
        #expect(try await sessions.find(token, at: world.now) == nil)
    }

    @Test func `that wait for the second factor end after ten minutes`() async throws {
        _ = try await world.enrolled()
        let pending = try #require(try await world.signIn().grant)
        world.wait(10 * AccountWorld.minute)
        #expect(try await sessions.find(pending.token, at: world.now) == nil)
    }

    @Test func `are seen by their holder, and ended one by one or all the others`() async throws {
        let (token, _, code) = try #require(try await world.enrolled())
        let one = try #require(try await world.signIn().grant)
        world.wait(1)
        let pending = try #require(try await world.signIn().grant)
        let two = try #require(try await PresentCode(world.keeper)(pending.token, code: code(world.now), at: world.now).grant)
        let list = try await sessions.list(token, at: world.now)
        #expect(list.map(\.isThisOne) == [true, false, false])
        #expect(list.map(\.device) == ["Firefox", "Firefox", "Firefox"])
        #expect(try await sessions.end(list[1].identifier, token, at: world.now))
        #expect(try await sessions.find(one.token, at: world.now) == nil)
        #expect(try await !sessions.end("unknown", token, at: world.now))
        try await sessions.endOthers(token, at: world.now)
        #expect(try await sessions.find(two.token, at: world.now) == nil)
        #expect(try await sessions.find(token, at: world.now) != nil)
        try await sessions.signOut(token)
        #expect(try await sessions.find(token, at: world.now) == nil)
    }

    @Test func `need the second factor anew for what binds a State, ten minutes after it was shown`() async throws {
        let (token, _, code) = try #require(try await world.enrolled())
        let deeds: [Deed] = [.submitAnswers, .agree, .disclose]
        #expect(Deed.allCases.filter { StepUp.isNeeded(for: $0) } == deeds)
        world.wait(8 * AccountWorld.minute)
        let fresh = try #require(try await sessions.find(token, at: world.now))
        for deed in Deed.allCases { #expect(fresh.gate(for: deed, at: world.now) == .open) }
        world.wait(AccountWorld.minute)
        let stale = try #require(try await sessions.find(token, at: world.now))
        for deed in Deed.allCases { #expect(stale.gate(for: deed, at: world.now) == (deeds.contains(deed) ? .stepUpFirst : .open)) }
        let raised = try #require(try await PresentCode(world.keeper)(token, code: code(world.now), at: world.now).grant)
        #expect(raised.token != token)
        #expect(try await sessions.find(raised.token, at: world.now)?.gate(for: .agree, at: world.now) == .open)
        #expect(try await sessions.find(token, at: world.now) == nil)
    }

    @Test func `that have not come to their end of signing in open nothing`() async throws {
        let token = try #require(try await world.accepted())
        let found = try #require(try await sessions.find(token, at: world.now))
        for deed in Deed.allCases { #expect(found.gate(for: deed, at: world.now) == .signInFirst) }
        #expect(try await sessions.list(token, at: world.now) == [])
    }

    @Test func `keep their tokens out of what is printed`() async throws {
        let token = try #require(try await world.accepted())
        var text = ""
        dump(token, to: &text)
        #expect(!text.contains(token.text) && !"\(token)".contains(token.text))
    }
}
