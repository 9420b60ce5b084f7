import Testing
import Vault

@Suite struct `Hashes and chance` {
    @Test func `the hash of abc is the one that FIPS 180 publishes`() {
        let expected = [UInt8](hexadecimal: "ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad")
        #expect(Sodium().sha256(Array("abc".utf8)) == expected)
    }

    @Test func `the hash of nothing is the published one`() {
        let expected = [UInt8](hexadecimal: "e3b0c442 98fc1c14 9afbf4c8 996fb924 27ae41e4 649b934c a495991b 7852b855")
        #expect(Sodium().sha256([]) == expected)
    }

    @Test func `chance gives as many bytes as are asked for, and others each time`() {
        #expect(Sodium().bytes(0) == [])
        #expect(Sodium().bytes(32).count == 32)
        #expect(Sodium().bytes(32) != Sodium().bytes(32))
    }
}
