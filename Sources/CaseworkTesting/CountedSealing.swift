public import Casework
private import Synchronization

/// Sealing that hides nothing and costs little: each key has a number, and sealed bytes begin with a mark of key, context and bytes.
public final class CountedSealing: ContentSealing {
    /// The name that it goes by as a master key.
    public let name: String

    private let count = Mutex<UInt8>(0)

    /// Sealing under a name; what another name sealed is not opened.
    public init(name: String = "counted") { self.name = name }

    public func newKey(for stream: StreamName) throws(SealFault) -> WrappedKey {
        let number = count.withLock { count in
            count &+= 1
            return count
        }
        return WrappedKey(stream: stream, masterKey: name, bytes: [number] + stream.text.utf8)
    }

    public func open(_ key: WrappedKey) throws(SealFault) -> any ContentKey {
        guard key.masterKey == name else { throw .otherMasterKey(needed: key.masterKey, atHand: name) }
        guard Array(key.bytes.dropFirst()) == Array(key.stream.text.utf8) else { throw .altered }
        return CountedKey(bytes: key.bytes)
    }
}

/// A key that marks what it seals.
private struct CountedKey: ContentKey {
    let bytes: [UInt8]

    func seal(_ plain: [UInt8], context: [UInt8]) -> [UInt8] { mark(of: plain[...], context: context) + plain }

    func open(_ sealed: [UInt8], context: [UInt8]) throws(SealFault) -> [UInt8] {
        let plain = sealed.dropFirst(8)
        guard Array(sealed.prefix(8)) == mark(of: plain, context: context) else { throw .altered }
        return Array(plain)
    }

    func mark(_ plain: [UInt8], purpose: String) -> [UInt8] {
        (0..<4).flatMap { mark(of: plain[...], context: Array("\($0)\(purpose)".utf8)) }
    }

    /// The 64 bits of FNV-1a; lengths keep the parts apart.
    private func mark(of plain: ArraySlice<UInt8>, context: [UInt8]) -> [UInt8] {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in [bytes[...], context[...], plain] {
            for byte in part { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash = (hash ^ UInt64(part.count)) &* 0x100_0000_01b3
        }
        return (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * $0)) }
    }
}
