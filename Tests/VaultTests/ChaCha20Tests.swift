import Lots
import Testing
import Vault

@Suite struct `The stream of a seed` {
    /// RFC 8439, appendix A.1, test vectors 1 and 2: key and nonce of zeros, blocks 0 and 1.
    static let zeros = [UInt8](
        hexadecimal: """
            76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7da41597c5157488d7724e03fb8d84a376a43b8f41518a11cc387b669b2ee6586
            9f07e7be5551387a98ba977c732d080dcb0f29a048e3656912c6533e32ee7aed29b721769ce64e43d57133b074d839d531ed1f28510afb45ace10a1f4b794d6f
            """)

    static func bytes(_ count: Int, of seed: [UInt8]) -> [UInt8] {
        var stream = ChaCha20Words(seed: seed)
        return (0..<count / 8).flatMap { _ in
            let word = stream.next()
            return (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
        }
    }

    @Test func `a seed of zeros gives the key stream that RFC 8439 publishes`() {
        #expect(Self.bytes(128, of: [UInt8](repeating: 0, count: 32)) == Self.zeros)
    }

    @Test func `the first number is read lowest byte first`() {
        var stream = Sodium().stream(seed: [UInt8](repeating: 0, count: 32))
        #expect(stream.next() == 0x903d_f1a0_ade0_b876)
    }

    /// RFC 8439, appendix A.1, test vector 4: key 00ff00…, nonce of zeros, block 2.
    @Test func `a seed with one byte set gives the third block that RFC 8439 publishes`() {
        var seed = [UInt8](repeating: 0, count: 32)
        seed[1] = 0xff
        let expected = [UInt8](
            hexadecimal: """
                72d54dfbf12ec44b362692df94137f328fea8da73990265ec1bbbea1ae9af0ca13b25aa26cb4a648cb9b9d1be65b2c0924a66c54d545ec1b7374f4872e99f096
                """)
        #expect(Array(Self.bytes(192, of: seed)[128...]) == expected)
    }

    @Test func `the stream goes on across the chunks in which it is made`() {
        let long = Self.bytes(8192 + 64, of: [UInt8](repeating: 7, count: 32))
        #expect(Set(long.indices.filter { $0 % 64 == 0 }.map { Array(long[$0..<$0 + 64]) }).count == 129)
    }
}
