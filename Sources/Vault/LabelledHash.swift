private import CSodium

/// BLAKE2b, told apart by what it is for, so that no hash of one use is the hash of another.
enum LabelledHash {
    /// The hash of some bytes: 32 bytes. The label has up to 16 bytes; with a key, only who has it can compute the hash.
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>, label: String, key: UnsafeBufferPointer<UInt8>? = nil) -> [UInt8] {
        let room = Int(crypto_generichash_blake2b_PERSONALBYTES)
        let label = Array(label.utf8)
        precondition(label.count <= room, "a label has up to 16 bytes")
        var digest = [UInt8](repeating: 0, count: Int(crypto_generichash_blake2b_BYTES))
        let padded = label + [UInt8](repeating: 0, count: room - label.count)
        crypto_generichash_blake2b_salt_personal(
            &digest, digest.count, bytes.baseAddress, UInt64(bytes.count), key?.baseAddress, key?.count ?? 0, nil, padded)
        return digest
    }
}
