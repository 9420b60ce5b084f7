import Casework
import CaseworkTesting
import Testing
import Vault

@Suite struct `What stands in for sealing in tests` {
    private let sealing = CountedSealing()
    private let bytes: [UInt8] = [1, 2, 3]

    @Test func `what was sealed is opened again, also by another one of the same name`() throws {
        let wrapped = try sealing.newKey(for: Keys.review)
        let sealed = try sealing.open(wrapped).seal(bytes, context: Keys.context)
        #expect(try CountedSealing().open(wrapped).open(sealed, context: Keys.context) == bytes)
    }

    @Test func `the same acts give the same bytes`() throws {
        func sealed() throws -> [UInt8] {
            let sealing = CountedSealing()
            return try sealing.open(sealing.newKey(for: Keys.review)).seal(bytes, context: Keys.context)
        }
        #expect(try sealed() == sealed())
    }

    @Test func `another context, another key and altered bytes are found`() throws {
        let key = try sealing.open(sealing.newKey(for: Keys.review))
        let other = try sealing.open(sealing.newKey(for: Keys.review))
        let sealed = key.seal(bytes, context: Keys.context)
        #expect(throws: SealFault.altered) { try key.open(sealed, context: []) }
        #expect(throws: SealFault.altered) { try key.open(sealed, context: Keys.context + [1]) }
        #expect(throws: SealFault.altered) { try other.open(sealed, context: Keys.context) }
        for place in sealed.indices {
            var altered = sealed
            altered[place] ^= 1
            #expect(throws: SealFault.altered) { try key.open(altered, context: Keys.context) }
        }
        #expect(throws: SealFault.altered) { try key.open([], context: Keys.context) }
    }

    @Test func `another name and another stream are found`() throws {
        let wrapped = try sealing.newKey(for: Keys.review)
        let fault = SealFault.otherMasterKey(needed: "counted", atHand: "other")
        #expect(throws: fault) { try CountedSealing(name: "other").open(wrapped) }
        let moved = WrappedKey(stream: .cycle, masterKey: wrapped.masterKey, bytes: wrapped.bytes)
        #expect(throws: SealFault.altered) { try sealing.open(moved) }
    }

    @Test func `attachments in memory behave as those in a folder`() throws {
        let attachments = MemoryAttachments(most: 3)
        let key = try sealing.open(sealing.newKey(for: Keys.review))
        let addresses = try (0..<3).map { _ in try attachments.keep(bytes, under: key, context: Keys.context) }
        #expect(try attachments.addresses() == addresses)
        #expect(try attachments.open(addresses[0], under: key, context: Keys.context) == bytes)
        #expect(throws: AttachmentFault.tooLarge(4, most: 3)) { try attachments.keep([1, 2, 3, 4], under: key, context: Keys.context) }
        attachments.alter(addresses[1])
        attachments.remove(addresses[2])
        #expect(try addresses.map(attachments.state) == [.sound, .altered, .missing])
        #expect(throws: AttachmentFault.altered(address: addresses[1])) {
            try attachments.open(addresses[1], under: key, context: Keys.context)
        }
        #expect(throws: AttachmentFault.missing(address: addresses[2])) {
            try attachments.open(addresses[2], under: key, context: Keys.context)
        }
        #expect(throws: SealFault.altered) { try attachments.open(addresses[0], under: key, context: []) }
    }
}
