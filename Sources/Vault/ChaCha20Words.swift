private import CSodium
public import Lots

/// The key stream of ChaCha20 (RFC 8439), read as numbers of 64 bits, lowest byte first.
///
/// The seed is the key, the nonce is twelve zero bytes, and blocks are counted from 0. The counter has 32 bits, so that a stream ends after
/// 2³² blocks of eight numbers each, a million times what a draw takes.
public struct ChaCha20Words: RandomWords, Sendable {
    private static let chunk = 4096
    private static let blocksInChunk = UInt32(chunk / 64)

    private let seed: [UInt8]
    private var words: [UInt64] = []
    private var place = 0
    private var block: UInt32 = 0

    /// The stream of a seed of 32 bytes.
    public init(seed: [UInt8]) {
        precondition(seed.count == Int(crypto_stream_chacha20_ietf_KEYBYTES), "a seed has 32 bytes")
        self.seed = seed
    }

    /// The next number of the stream.
    public mutating func next() -> UInt64 {
        if place == words.count { refill() }
        defer { place += 1 }
        return words[place]
    }

    private mutating func refill() {
        precondition(block <= UInt32.max - Self.blocksInChunk, "the stream is spent")
        words = Self.words(of: seed, from: block)
        block += Self.blocksInChunk
        place = 0
    }

    /// The key stream is what comes of zero bytes.
    private static func words(of seed: [UInt8], from block: UInt32) -> [UInt64] {
        let nonce = [UInt8](repeating: 0, count: Int(crypto_stream_chacha20_ietf_NONCEBYTES))
        var words = [UInt64](repeating: 0, count: chunk / 8)
        words.withUnsafeMutableBytes { buffer in
            guard let bytes = buffer.bindMemory(to: UInt8.self).baseAddress else { return }
            crypto_stream_chacha20_ietf_xor_ic(bytes, bytes, UInt64(chunk), nonce, block, seed)
        }
        return words.map(UInt64.init(littleEndian:))
    }
}
