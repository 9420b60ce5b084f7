import Casework
import CaseworkTesting
import Foundation
import HTTP
import Law
import Localization
import Mechanism
import Pages
import Registry
import Synchronization
import Website

/// The site over the played review, in memory, with people who can sign in and a clock that a test moves.
final class TriedSite: Sendable {
    /// The review under the site; tests may play it further.
    let review: PlayedReview
    let accounts: AccountKeeper
    let outbox = MemoryOutbox()
    let site: Site
    let clock: MovedClock
    private let sessions = Mutex<[PersonID: SecretToken]>([:])

    static let address = SiteAddress("http://localhost:8080")!
    static let catalogues: Result<Catalogues, CatalogueFault> = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data/languages")
        return Result { () throws(CatalogueFault) in
            try Catalogues { FileManager.default.contents(atPath: folder.appending(path: $0).path).map { Array($0) } }
        }
    }()

    /// A site over a review that was played as far as a test needs it.
    init(_ review: PlayedReview) throws {
        self.review = review
        clock = MovedClock(review.now + 86_400_000)
        let chance = CountingChance()
        let policy = PassphrasePolicy(CommonPassphrases("password\n"), serviceWords: ["Palermo"], form: PlainForm())
        accounts = AccountKeeper(
            MemoryAccounts(), sealing: CountedSealing(), chance: chance, passphrases: CountedPassphrases(), policy: policy,
            codes: CountedCodes(), sheet: NumberedSheet(), form: PlainForm(), outbox: outbox)
        let questionnaire = try Questionnaire(
            reading: Array(InventedCycle.questions.utf8), from: "questions.csv", for: InventedCycle.definition.texts.texts[0].value)
        let outbox = outbox
        site = Site(
            SiteParts(
                record: review.keeper, accounts: accounts, attachments: MemoryAttachments(), mediaTypes: PDFTypes(),
                counting: SpacedWords(),
                passkeys: EchoPasskeys(), codes: NoCodes(), digests: CountedDigests(), chance: chance, clock: clock,
                registry: InventedMechanism.registry, questionnaire: questionnaire, catalogues: try Self.catalogues.get(),
                assets: [NamedBytes("palermo.css", Array("body{}".utf8))], outgoing: { outbox.messages }),
            at: Self.address)
    }

    /// A site over the whole played review.
    static func played() async throws -> TriedSite { try TriedSite(try await PlayedReview.played()) }

    /// A session of somebody, with the second factor shown just before; made once for each person.
    func session(of person: PersonID) async throws -> SecretToken {
        if let known = sessions.withLock({ $0[person] }) { return known }
        try await InviteAccount(accounts)(
            person, name: "Name of \(person)", mail: "\(person)@example.org", at: clock.now(), until: clock.now() + 86_400_000)
        guard let text = outbox.messages.last(where: { $0.values["token"] != nil })?.values["token"], let link = SecretToken(text),
            case .set(let pending) = try await AcceptInvitation(accounts)(
                link, passphrase: "green ladders walk at noon", device: "Test", at: clock.now()),
            let device = try await EnrolCodes(accounts).begin(pending.token, words: "telephone", service: "Palermo", at: clock.now()),
            let seed = UInt8(device.address.dropFirst("otpauth:".count)),
            case .done(let grant, _) = try await EnrolCodes(accounts).confirm(
                pending.token, factor: device.factor, code: CountedCodes().code(seed: [seed], at: clock.now()), at: clock.now())
        else { throw Broken.signIn }
        sessions.withLock { $0[person] = grant.token }
        return grant.token
    }

    enum Broken: Error { case signIn }
}

extension TriedSite {
    /// Asks for a page, as somebody or as nobody.
    func get(_ path: String, as author: Author? = nil, in language: Language = .english) async throws -> Response {
        try await site.answer(Request(.get, try Target(reading: Array(path.utf8)), headers: try await headers(author, language)))
    }

    /// Sends a form as a browser does from a page of ours, as somebody or as nobody.
    func post(
        _ path: String, _ fields: [(String, String)] = [], as author: Author? = nil, in language: Language = .english,
        request: String? = nil, from origin: String = TriedSite.address.origin
    ) async throws -> Response {
        var headers = try await headers(author, language)
        headers["origin"] = HeaderValue(origin)
        headers["content-type"] = "application/x-www-form-urlencoded"
        var all = fields.map { Fields.Field($0.0, $0.1) }
        if let author { all.append(Fields.Field(FormSeal.tokenField, try await proof(of: author))) }
        if let request { all.append(Fields.Field(FormSeal.requestField, request)) }
        return try await site.answer(
            Request(.post, try Target(reading: Array(path.utf8)), headers: headers, body: Array(Fields(all).encoded.utf8)))
    }

    /// The proof that stands in the forms of somebody's pages.
    func proof(of author: Author) async throws -> String {
        let home = try await get("/account", as: author).text
        guard let match = home.firstMatch(of: /name="form-token" value="([0-9a-f]+)"/) else {
            return Self.hex(CountedDigests().sha256(Array("palermo form 1\n\(try await session(of: author.person).text)".utf8)).prefix(16))
        }
        return String(match.output.1)
    }

    private static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    private func headers(_ author: Author?, _ language: Language) async throws -> Headers {
        var headers: Headers = ["host": "localhost:8080"]
        var cookies = "language=\(language.code)"
        if let author { cookies += "; session=\(try await session(of: author.person).text)" }
        headers["cookie"] = HeaderValue(cookies)
        return headers
    }
}

extension Response {
    /// The body as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// Where it leads.
    var location: String? { headers["location"]?.text }
}

/// A clock that a test moves.
final class MovedClock: DayClock {
    private let time: Mutex<Int64>

    init(_ start: Int64) { time = Mutex(start) }

    func now() -> Int64 { time.withLock { $0 } }

    func wait(milliseconds: Int64) { time.withLock { $0 += milliseconds } }
}

/// Chance that never repeats itself, and that anybody could foresee.
final class CountingChance: Chance {
    private let count = Mutex<UInt64>(0)

    func bytes(_ count: Int) -> [UInt8] {
        let number = self.count.withLock { number in
            number += 1
            return number
        }
        return (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0 % 8))) }
    }
}

/// What begins like HTML is that; every other file is a PDF.
struct PDFTypes: MediaTypes {
    func type(of bytes: [UInt8]) -> String { bytes.first == UInt8(ascii: "<") ? "text/html" : "application/pdf" }
}

/// Draws no codes.
struct NoCodes: QRCodes {
    func matrix(_ text: String) -> BitMatrix? { nil }
}
