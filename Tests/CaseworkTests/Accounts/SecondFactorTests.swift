import Casework
import CaseworkTesting
import Mechanism
import Testing

@Suite struct `The second factor` {
    private let world = AccountWorld()

    private func present(_ token: SecretToken, _ code: String) async throws -> SignInAnswer {
        try await PresentCode(world.keeper)(token, code: code, at: world.now)
    }

    @Test func `completes signing in, under a new token`() async throws {
        let (_, _, code) = try #require(try await world.enrolled())
        let pending = try #require(try await world.signIn().grant)
        #expect(pending.stage == .needsSecondFactor)
        let full = try #require(try await present(pending.token, code(world.now)).grant)
        #expect(full.stage == .full)
        #expect(full.token != pending.token)
        let sessions = ManageSessions(world.keeper)
        #expect(try await sessions.find(pending.token, at: world.now) == nil)
        #expect(try await sessions.find(full.token, at: world.now)?.person == AccountWorld.person)
    }

    @Test func `is never taken twice in one time step, nor an earlier one after a later one`() async throws {
        let (token, _, code) = try #require(try await world.enrolled())
        let shown = code(world.now)
        let again = try #require(try await present(token, shown).grant)
        #expect(try await present(again.token, shown) == .refused)
        #expect(try await present(again.token, code(world.now - 30_000)) == .refused)
        world.wait(30_000)
        #expect(try await present(again.token, code(world.now)).grant != nil)
    }

    @Test func `must be waited for after five wrong codes`() async throws {
        let (token, _, code) = try #require(try await world.enrolled())
        for _ in 1...5 {
            world.wait(1)
            #expect(try await present(token, "000000") == .refused)
        }
        #expect(try await present(token, code(world.now)).waits)
        world.wait(30_000)
        #expect(try await present(token, code(world.now)).grant != nil)
    }

    @Test func `can be a recovery code, which works once and is told of`() async throws {
        let (_, codes, _) = try #require(try await world.enrolled())
        #expect(codes.count == 10)
        let pending = try #require(try await world.signIn().grant)
        let full = try #require(try await PresentRecoveryCode(world.keeper)(pending.token, code: codes[3], at: world.now).grant)
        #expect(world.outbox.messages.last?.kind == .recoveryCodeUsed)
        #expect(world.outbox.messages.last?.values == ["left": "9"])
        world.wait(1)
        #expect(try await PresentRecoveryCode(world.keeper)(full.token, code: codes[3], at: world.now) == .refused)
    }

    @Test func `has recovery codes made anew after a step-up, and those before no longer work`() async throws {
        let (token, codes, _) = try #require(try await world.enrolled())
        let fresh = try #require(try await ManageFactors(world.keeper).renewRecoveryCodes(token, at: world.now))
        #expect(Set(fresh).isDisjoint(with: codes))
        #expect(try await PresentRecoveryCode(world.keeper)(token, code: codes[0], at: world.now) == .refused)
        world.wait(11 * AccountWorld.minute)
        #expect(try await ManageFactors(world.keeper).renewRecoveryCodes(token, at: world.now) == nil)
    }

    @Test func `counts only after a code of it was shown`() async throws {
        let token = try #require(try await world.accepted())
        let device = try #require(try await EnrolCodes(world.keeper).begin(token, words: "", service: "Palermo", at: world.now))
        #expect(try await EnrolCodes(world.keeper).confirm(token, factor: device.factor, code: "000000", at: world.now) == .refused)
        #expect(try await world.signIn().grant?.stage == .needsEnrolment)
    }

    @Test func `is not set up by a passphrase alone where there is one already`() async throws {
        let (_, _, _) = try #require(try await world.enrolled())
        let pending = try #require(try await world.signIn().grant)
        #expect(try await EnrolCodes(world.keeper).begin(pending.token, words: "", service: "Palermo", at: world.now) == nil)
    }

    @Test func `stays where it is the last, and goes where there is another`() async throws {
        let (token, _, _) = try #require(try await world.enrolled())
        let factors = ManageFactors(world.keeper)
        let first = try #require(try await factors.list(token, at: world.now).first)
        #expect(first.words == "telephone")
        #expect(try await !factors.remove(first.identifier, token, at: world.now))
        let raised = try #require(try await registered(token))
        #expect(try await factors.list(raised, at: world.now).map(\.kind) == [.oneTimeCodes, .passkey])
        #expect(try await factors.remove(first.identifier, raised, at: world.now))
        #expect(world.outbox.messages.last?.kind == .secondFactorRemoved)
    }

    /// Registers a passkey that goes by the name 9.
    private func registered(_ token: SecretToken) async throws -> SecretToken? {
        let use = UsePasskey(world.keeper, EchoPasskeys())
        guard let challenge = try await use.challenge(token, at: world.now) else { return nil }
        let registration = PasskeyRegistration(clientData: challenge.bytes, authenticatorData: [9])
        guard case .done(let grant, _) = try await use.register(registration, words: "key", token, at: world.now) else { return nil }
        return grant.token
    }

    private func assertion(_ challenge: [UInt8], count: Int) -> PasskeyAssertion {
        PasskeyAssertion(credential: [9], clientData: challenge, authenticatorData: [], signature: Array(repeating: 1, count: count))
    }

    @Test func `can be a passkey, whose challenge works once and whose count must grow`() async throws {
        let first = try #require(try await world.accepted())
        let token = try #require(try await registered(first))
        let use = UsePasskey(world.keeper, EchoPasskeys())
        let challenge = try #require(try await use.challenge(token, at: world.now))
        #expect(challenge.known == [[9]])
        let raised = try #require(try await use.present(assertion(challenge.bytes, count: 5), token, at: world.now).grant)
        world.wait(1)
        #expect(try await use.present(assertion(challenge.bytes, count: 6), raised.token, at: world.now) == .refused)
        world.wait(1)
        let next = try #require(try await use.challenge(raised.token, at: world.now))
        #expect(try await use.present(assertion(next.bytes, count: 5), raised.token, at: world.now) == .refused)
        world.wait(1)
        let late = try #require(try await use.challenge(raised.token, at: world.now))
        world.wait(5 * AccountWorld.minute)
        #expect(try await use.present(assertion(late.bytes, count: 9), raised.token, at: world.now) == .refused)
    }
}
