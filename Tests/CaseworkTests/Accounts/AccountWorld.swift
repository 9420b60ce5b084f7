import Casework
import CaseworkTesting
import Mechanism
import Synchronization

/// Accounts in memory with one person, and a clock that a test moves.
final class AccountWorld: Sendable {
    static let person = PersonID("p-1")
    static let mail = "Ada.Minister@Example.org"
    static let phrase = "green ladders walk at noon"
    static let minute: Int64 = 60_000

    let store: any AccountStore
    let passphrases = CountedPassphrases()
    let outbox = MemoryOutbox()
    let keeper: AccountKeeper
    private let time = Mutex<Int64>(1_795_000_000_000)

    init(
        in store: any AccountStore = MemoryAccounts(), sealing: any ContentSealing = CountedSealing(),
        limits: AccountLimits = AccountLimits()
    ) {
        self.store = store
        let policy = PassphrasePolicy(
            CommonPassphrases("password\nqwerty\nletmein\n# remark\ncorrect horse battery staple\n"), serviceWords: ["Palermo", "UNTOC"],
            form: PlainForm(), limits: limits)
        keeper = AccountKeeper(
            store, sealing: sealing, chance: DifferentChance(), passphrases: passphrases, policy: policy, codes: CountedCodes(),
            sheet: NumberedSheet(), form: PlainForm(), outbox: outbox, limits: limits)
    }

    var now: Int64 { time.withLock { $0 } }

    func wait(_ milliseconds: Int64) { time.withLock { $0 += milliseconds } }

    /// The token in the last message.
    var lastToken: SecretToken? { outbox.messages.last { $0.values["token"] != nil }?.values["token"].flatMap { SecretToken($0) } }

    func invite(until: Int64 = 86_400_000) async throws {
        try await InviteAccount(keeper)(
            Self.person, name: "Ada Minister", mail: Self.mail, words: ["Ruritania"], at: now, until: now + until)
    }

    /// Somebody who accepted the invitation; the session needs enrolment.
    func accepted() async throws -> SecretToken? {
        try await invite()
        guard let token = lastToken else { return nil }
        guard case .set(let grant) = try await AcceptInvitation(keeper)(token, passphrase: Self.phrase, device: "Firefox", at: now) else {
            return nil
        }
        return grant.token
    }

    /// Somebody with a second factor; the session is full. Also the recovery codes.
    func enrolled() async throws -> (token: SecretToken, codes: [String], code: @Sendable (Int64) -> String)? {
        guard let token = try await accepted(),
            let device = try await EnrolCodes(keeper).begin(token, words: "telephone", service: "Palermo", at: now),
            let seed = UInt8(device.address.dropFirst("otpauth:".count))
        else { return nil }
        let code: @Sendable (Int64) -> String = { CountedCodes().code(seed: [seed], at: $0) }
        let answer = try await EnrolCodes(keeper).confirm(token, factor: device.factor, code: code(now), at: now)
        guard case .done(let grant, let codes) = answer else { return nil }
        wait(Self.minute)
        return (grant.token, codes, code)
    }

    func signIn(_ mail: String = AccountWorld.mail, _ phrase: String = AccountWorld.phrase, from address: String = "192.0.2.1") async throws
        -> SignInAnswer
    {
        try await SignIn(keeper)(mail: mail, passphrase: phrase, from: address, device: "Firefox", at: now)
    }
}

/// Chance that never repeats itself, and that anybody could foresee.
final class DifferentChance: Chance {
    private let count = Mutex<UInt8>(0)

    func bytes(_ count: Int) -> [UInt8] {
        let number = self.count.withLock { number in
            number &+= 1
            return number
        }
        return [number] + (1..<count).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ Int(number)) }
    }
}

extension SignInAnswer {
    var grant: SessionGrant? { if case .begun(let grant) = self { grant } else { nil } }
    var waits: Bool { if case .wait = self { true } else { false } }
}
