import Lots
import Testing
import Vault

@Suite struct `The stream of random numbers` {
    @Test func `of the seed that counts up is the one that docs-lots-md describes`() {
        var stream = Sodium().stream(seed: Array(0..<32))
        let first = (0..<4).map { _ in stream.next() }
        #expect(first == [0x6a19_c5d9_7d2b_fd39, 0x494a_dcb8_7703_bd8d, 0xcc6a_debc_6fd8_358a, 0x9224_ead8_4c7d_ccb2])
        for _ in 4..<8 { _ = stream.next() }
        #expect(stream.next() == 0xd1a6_e6ad_3142_b818, "the second block follows the first")
    }
}
