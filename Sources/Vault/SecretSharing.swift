private import CGFShare
private import CSodium
internal import Casework
private import Synchronization

/// Shamir's sharing of a secret over the field of 256 elements, by libgfshare: so many shares make up the secret, fewer say nothing about it.
enum SecretSharing {
    /// libgfshare asks one function of the whole process for randomness, so one caller at a time uses it.
    private static let turn = Mutex(())
    private static let source = Mutex<(any Chance)?>(nil)

    /// As many shares as are asked for, of 32 bytes each, for the numbers from 1.
    static func split(_ secret: Secret, count: Int, needed: Int, chance: any Chance) -> [[UInt8]] {
        withRandomness(of: chance) {
            var numbers = (1...count).map { UInt8($0) }
            let context = gfshare_ctx_init_enc(&numbers, UInt32(count), UInt8(needed), UInt32(Secret.count))
            defer { gfshare_ctx_free(context) }
            secret.withBytes { gfshare_ctx_enc_setsecret(context, UnsafeMutablePointer(mutating: $0.baseAddress)) }
            return (0..<count).map { place in
                var share = [UInt8](repeating: 0, count: Secret.count)
                gfshare_ctx_enc_getshare(context, UInt8(place), &share)
                return share
            }
        }
    }

    /// The secret of as many shares as are needed, each with its number; from others comes a wrong one.
    static func join(_ shares: [(number: UInt8, bytes: [UInt8])], chance: any Chance) -> Secret {
        withRandomness(of: chance) {
            var numbers = shares.map(\.number)
            let context = gfshare_ctx_init_dec(&numbers, UInt32(shares.count), UInt32(Secret.count))
            defer { gfshare_ctx_free(context) }
            for (place, share) in shares.enumerated() {
                var bytes = share.bytes
                gfshare_ctx_dec_giveshare(context, UInt8(place), &bytes)
            }
            return Secret { (memory: UnsafeMutablePointer<UInt8>) throws(Never) in gfshare_ctx_dec_extract(context, memory) }
        }
    }

    /// libgfshare knows no good randomness of its own: its coefficients come from chance, and so does what it wipes its memory with.
    private static func withRandomness<Value: Sendable>(of chance: any Chance, _ act: () -> Value) -> Value {
        turn.withLock { _ in
            source.withLock { $0 = chance }
            gfshare_take_randomness_from { buffer, count in
                guard let buffer, var bytes = SecretSharing.source.withLock({ $0 })?.bytes(Int(count)) else {
                    fatalError("no chance at hand")
                }
                buffer.update(from: bytes, count: bytes.count)
                sodium_memzero(&bytes, bytes.count)
            }
            return act()
        }
    }
}
