internal import CSodium
internal import Casework

/// XChaCha20-Poly1305 as the IETF draft has it: one byte for the version of this form, 24 for the nonce, then the ciphertext with its tag.
enum Seal {
    /// How many bytes a nonce has; as many drawn by chance never meet again.
    static let nonceCount = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)

    private static let version: UInt8 = 1
    private static let headCount = 1 + nonceCount
    private static let tagCount = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

    /// Seals bytes and binds a context to them.
    static func close(_ plain: UnsafeBufferPointer<UInt8>, context: [UInt8], nonce: [UInt8], under key: Secret) -> [UInt8] {
        precondition(nonce.count == nonceCount, "a nonce has 24 bytes")
        let count = headCount + plain.count + tagCount
        return [UInt8](unsafeUninitializedCapacity: count) { sealed, filled in
            guard let start = sealed.baseAddress else { return }
            start.initialize(to: version)
            (start + 1).initialize(from: nonce, count: nonceCount)
            key.withBytes { key in
                _ = crypto_aead_xchacha20poly1305_ietf_encrypt(
                    start + headCount, nil, plain.baseAddress, UInt64(plain.count), context, UInt64(context.count), nil, nonce,
                    key.baseAddress!)
            }
            filled = count
        }
    }

    /// Opens what was sealed with this context under this key.
    static func open(_ sealed: [UInt8], context: [UInt8], under key: Secret) throws(SealFault) -> [UInt8] {
        let count = try plainCount(of: sealed)
        var isSound = false
        let plain = [UInt8](unsafeUninitializedCapacity: count) { plain, filled in
            isSound = open(sealed, context: context, under: key, into: plain.baseAddress)
            filled = isSound ? count : 0
        }
        guard isSound else { throw .altered }
        return plain
    }

    /// Opens a sealed key into memory of its own.
    static func openSecret(_ sealed: [UInt8], context: [UInt8], under key: Secret) throws(SealFault) -> Secret {
        guard try plainCount(of: sealed) == Secret.count else { throw .altered }
        return try Secret { (memory: UnsafeMutablePointer<UInt8>) throws(SealFault) in
            guard open(sealed, context: context, under: key, into: memory) else { throw .altered }
        }
    }

    private static func plainCount(of sealed: [UInt8]) throws(SealFault) -> Int {
        guard sealed.count >= headCount + tagCount, sealed.first == version else { throw .altered }
        return sealed.count - headCount - tagCount
    }

    private static func open(_ sealed: [UInt8], context: [UInt8], under key: Secret, into plain: UnsafeMutablePointer<UInt8>?) -> Bool {
        sealed.withUnsafeBufferPointer { sealed in
            key.withBytes { key in
                guard let start = sealed.baseAddress, let key = key.baseAddress else { return false }
                return crypto_aead_xchacha20poly1305_ietf_decrypt(
                    plain, nil, nil, start + headCount, UInt64(sealed.count - headCount), context, UInt64(context.count), start + 1, key)
                    == 0
            }
        }
    }
}
