import Casework
import Testing
import Vault

@Suite struct `Sealed content` {
    private let key: any ContentKey
    private let sealed: [UInt8]
    private let plain = (0..<200).map { UInt8($0) }

    init() throws {
        key = try Keys.streamKey()
        sealed = key.seal(plain, context: Keys.context)
    }

    @Test(arguments: [0, 1, 63, 64, 65, 200, 100_000])
    func `what was sealed is opened again`(count: Int) throws {
        let plain = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let sealed = key.seal(plain, context: Keys.context)
        #expect(sealed.count == count + 41)
        #expect(try key.open(sealed, context: Keys.context) == plain)
    }

    @Test func `a context of nothing is a context`() throws {
        let sealed = key.seal(plain, context: [])
        #expect(try key.open(sealed, context: []) == plain)
        #expect(throws: SealFault.altered) { try key.open(sealed, context: [0]) }
    }

    @Test func `the same bytes never look the same twice`() {
        #expect(key.seal(plain, context: Keys.context) != sealed)
    }

    @Test func `another context does not open it`() {
        #expect(throws: SealFault.altered) { try key.open(sealed, context: Array("act 8".utf8)) }
    }

    @Test func `a change of any byte is found`() {
        for place in sealed.indices {
            var altered = sealed
            altered[place] ^= 1
            #expect(throws: SealFault.altered, "byte \(place)") { try key.open(altered, context: Keys.context) }
        }
    }

    @Test(arguments: [0, 1, 25, 40, 41, 240])
    func `a part of it does not open`(count: Int) {
        #expect(throws: SealFault.altered) { try key.open(Array(sealed[..<count]), context: Keys.context) }
    }

    @Test func `a byte more is found`() {
        #expect(throws: SealFault.altered) { try key.open(sealed + [0], context: Keys.context) }
    }

    @Test func `the key of another stream does not open it`() throws {
        let other = try Keys.masterKey(seed: 2)
        let otherKey = try other.open(other.newKey(for: Keys.review))
        #expect(throws: SealFault.altered) { try otherKey.open(sealed, context: Keys.context) }
    }

    /// The key, nonce and additional data of draft-irtf-cfrg-xchacha-03, appendix A.3.1.
    @Test func `the bytes are those that the IETF draft publishes`() throws {
        let nonce = (0x40...0x57).map { UInt8($0) }
        let chance = ScriptedChance([
            [UInt8](repeating: 1, count: 32), (0x80...0x9f).map { UInt8($0) }, [UInt8](repeating: 2, count: 24), nonce,
        ])
        let master = try Keys.masterKeys(chance).create(at: "key")
        let sealed = try master.open(master.newKey(for: Keys.review)).seal(
            Array(
                "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.".utf8),
            context: [UInt8](hexadecimal: "50515253c0c1c2c3c4c5c6c7"))
        let published = [UInt8](
            hexadecimal: """
                bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452
                2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52e
                c0875924c1c7987947deafd8780acf49
                """)
        #expect(sealed == [1] + nonce + published)
    }
}
