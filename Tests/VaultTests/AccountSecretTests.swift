import Casework
import Testing

@testable import Vault

@Suite struct `Secrets of accounts` {
    @Test func `passphrases are hashed by Argon2id with the documented cost`() async throws {
        let passphrases = Argon2Passphrases()
        let hash = try await passphrases.hash(Array("green ladders walk at noon".utf8))
        #expect(hash.hasPrefix("$argon2id$v=19$m=65536,t=3,p=1$"))
        #expect(try await passphrases.verify(Array("green ladders walk at noon".utf8), against: hash))
        #expect(try await !passphrases.verify(Array("green ladders walk at noom".utf8), against: hash))
        #expect(!passphrases.isOutdated(hash))
    }

    @Test func `hashes of another cost are outdated and still verified`() async throws {
        let cheap = try await Argon2Passphrases(.least).hash([1, 0, 2])
        let passphrases = Argon2Passphrases()
        #expect(passphrases.isOutdated(cheap))
        #expect(try await passphrases.verify([1, 0, 2], against: cheap))
        #expect(try await !passphrases.verify([1, 0, 3], against: cheap))
    }

    @Test func `nobody's passphrase is right, and two hashes are never alike`() async throws {
        let passphrases = Argon2Passphrases(.least)
        #expect(try await !passphrases.verify([1], against: nil))
        #expect(try await !passphrases.verify([], against: nil))
        let (one, other) = (try await passphrases.hash([]), try await passphrases.hash([]))
        #expect(one != other)
        #expect(try await passphrases.verify([], against: one))
    }

    @Test func `a line that is full says so, and serves again when it is empty`() async {
        let queue = BoundedQueue("test", width: 2, waiting: 1)
        let answers = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<40 {
                group.addTask {
                    await queue.run {
                        for _ in 0..<2_000_000 {}
                        return true
                    } ?? false
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(answers.contains(true))
        #expect(await queue.run { 7 } == 7)
        let none = BoundedQueue("none", width: 1, waiting: -1)
        #expect(await none.run { 7 } == nil)
    }

    @Test(arguments: [
        (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
        (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ])
    func `one-time codes are those of RFC 6238`(seconds: Int64, code: String) {
        let seed = Array("12345678901234567890".utf8)
        #expect(OATHCodes.code(seed: seed, step: seconds / 30, digits: 8) == Array(code.utf8))
        #expect(OATHCodes().step(of: String(code.suffix(6)), seed: seed, at: seconds * 1000) == seconds / 30)
    }

    @Test func `one-time codes are taken one step before and after, and no further`() {
        let (codes, seed) = (OATHCodes(), Array("12345678901234567890".utf8))
        let now: Int64 = 1_234_567_890
        for offset in [-30, 0, 30] { #expect(codes.step(of: "005 924", seed: seed, at: (now + Int64(offset)) * 1000) == now / 30) }
        for offset in [-60, 60] { #expect(codes.step(of: "005924", seed: seed, at: (now + Int64(offset)) * 1000) == nil) }
        for typed in ["", "5924", "89005924", "００５９２４"] { #expect(codes.step(of: typed, seed: seed, at: now * 1000) == nil) }
    }

    @Test func `devices learn the seed by an address`() {
        let address = OATHCodes().address(seed: Array("12345678901234567890".utf8), holder: "ada@example.org", service: "Palermo é")
        #expect(
            address == "otpauth://totp/Palermo%20%C3%A9:ada%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Palermo%20%C3%A9"
                + "&algorithm=SHA1&digits=6&period=30")
        #expect(OATHCodes.base32(Array("foob".utf8)) == "MZXW6YQ")
    }

    @Test func `recovery codes are read however they are typed`() {
        let sheet = Base32Sheet()
        let text = sheet.text([0, 1, 2, 3, 4, 5, 6, 7, 8, 255])
        #expect(text.count == 19 && text.split(separator: "-").count == 4)
        #expect(sheet.bytes(text) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 255])
        #expect(sheet.bytes(text.lowercased().replacing("-", with: " ")) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 255])
        #expect(sheet.bytes("no letter: ü") == nil)
    }

    @Test func `marks need the key, and differ by purpose`() throws {
        let (one, other) = (try Keys.streamKey(), try Keys.masterKeys().create(at: "other"))
        let stranger = try other.open(other.newKey(for: Keys.review))
        let mark = one.mark([1, 2], purpose: "session token")
        #expect(mark.count == 32)
        #expect(one.mark([1, 2], purpose: "session token") == mark)
        #expect(one.mark([1, 2], purpose: "invitation link") != mark)
        #expect(one.mark([1, 3], purpose: "session token") != mark)
        #expect(stranger.mark([1, 2], purpose: "session token") != mark)
    }

    @Test func `a QR code has its three corners`() throws {
        let matrix = try #require(LibQRCodes().matrix("otpauth://totp/Palermo"))
        let side = matrix.side
        for (column, row) in [(0, 0), (side - 7, 0), (0, side - 7)] {
            #expect((0..<7).allSatisfy { matrix[column + $0, row] && matrix[column, row + $0] })
            #expect((1..<6).allSatisfy { !matrix[column + $0, row + 1] })
        }
        #expect(LibQRCodes().matrix("") == nil)
        #expect(LibQRCodes().matrix(String(repeating: "a", count: 5000)) == nil)
    }
}
