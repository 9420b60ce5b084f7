public import Casework
private import Synchronization

/// Sealed files that live in memory, at addresses that count from 1.
public final class MemoryAttachments: Attachments {
    private struct Entry {
        let sealed: [UInt8]
        var isSound = true
    }

    private let entries = Mutex<[String: Entry]>([:])
    private let count = Mutex<Int>(0)
    private let most: Int

    /// No files yet; none may be larger than so many bytes.
    public init(most: Int = .max) { self.most = most }

    /// Makes a file one that was altered.
    public func alter(_ address: String) { entries.withLock { $0[address]?.isSound = false } }

    /// Takes a file away.
    public func remove(_ address: String) { entries.withLock { $0[address] = nil } }

    public func keep(_ bytes: [UInt8], under key: any ContentKey, context: [UInt8]) throws -> String {
        guard bytes.count <= most else { throw AttachmentFault.tooLarge(bytes.count, most: most) }
        return add(key.seal(bytes, context: context))
    }

    public func keep(sealed bytes: [UInt8]) throws -> String {
        if let known = entries.withLock({ $0.first { $0.value.isSound && $0.value.sealed == bytes }?.key }) { return known }
        return add(bytes)
    }

    private func add(_ sealed: [UInt8]) -> String {
        let number = count.withLock { count in
            count += 1
            return String(count, radix: 16)
        }
        let address = String(repeating: "0", count: 64 - number.count) + number
        entries.withLock { $0[address] = Entry(sealed: sealed) }
        return address
    }

    public func open(_ address: String, under key: any ContentKey, context: [UInt8]) throws -> [UInt8] {
        try key.open(sealed(address), context: context)
    }

    public func sealed(_ address: String) throws -> [UInt8] {
        guard let entry = entries.withLock({ $0[address] }) else { throw AttachmentFault.missing(address: address) }
        guard entry.isSound else { throw AttachmentFault.altered(address: address) }
        return entry.sealed
    }

    public func state(of address: String) throws -> AttachmentState {
        guard let entry = entries.withLock({ $0[address] }) else { return .missing }
        return entry.isSound ? .sound : .altered
    }

    public func addresses() throws -> [String] { entries.withLock { $0.keys.sorted() } }
}
