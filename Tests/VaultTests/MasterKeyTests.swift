import Casework
import Testing
import Vault

@Suite struct `A master key` {
    private let master: any MasterKey
    private let other: any MasterKey

    init() throws {
        master = try Keys.masterKey(seed: 1)
        other = try Keys.masterKey(seed: 2)
    }

    @Test func `its name is sixteen digits, its own, and always the same`() throws {
        #expect(master.name.wholeMatch(of: /[0-9a-f]{16}/) != nil)
        #expect(master.name != other.name)
        #expect(try Keys.masterKey(seed: 1).name == master.name)
    }

    @Test func `it opens the keys that it made`() throws {
        let wrapped = try master.newKey(for: Keys.review)
        let sealed = try master.open(wrapped).seal([1, 2, 3], context: Keys.context)
        #expect(try master.open(wrapped).open(sealed, context: Keys.context) == [1, 2, 3])
        #expect(wrapped.masterKey == master.name)
        #expect(wrapped.stream == Keys.review)
    }

    @Test func `it says which key is needed for what another one wrapped`() throws {
        let wrapped = try master.newKey(for: Keys.review)
        #expect(throws: SealFault.otherMasterKey(needed: master.name, atHand: other.name)) { try other.open(wrapped) }
    }

    @Test func `a key that was wrapped under another name does not open`() throws {
        let wrapped = try master.newKey(for: Keys.review)
        let renamed = WrappedKey(stream: wrapped.stream, masterKey: other.name, bytes: wrapped.bytes)
        #expect(throws: SealFault.altered) { try other.open(renamed) }
    }

    @Test func `the key of one stream does not pass for that of another`() throws {
        let wrapped = try master.newKey(for: Keys.review)
        let moved = WrappedKey(stream: .cycle, masterKey: wrapped.masterKey, bytes: wrapped.bytes)
        #expect(throws: SealFault.altered) { try master.open(moved) }
    }

    @Test func `a change of any byte of a wrapped key is found`() throws {
        let wrapped = try master.newKey(for: Keys.review)
        for place in wrapped.bytes.indices {
            var bytes = wrapped.bytes
            bytes[place] ^= 0x80
            let altered = WrappedKey(stream: wrapped.stream, masterKey: wrapped.masterKey, bytes: bytes)
            #expect(throws: SealFault.altered, "byte \(place)") { try master.open(altered) }
        }
        let short = WrappedKey(stream: wrapped.stream, masterKey: wrapped.masterKey, bytes: Array(wrapped.bytes.dropLast()))
        #expect(throws: SealFault.altered) { try master.open(short) }
    }

    @Test func `another master key takes over, and the old one opens no longer`() throws {
        let wrapped = try master.newKey(for: Keys.review)
        let sealed = try master.open(wrapped).seal([1, 2, 3], context: Keys.context)
        let rewrapped = try master.rewrap(wrapped, under: other)
        #expect(try other.open(rewrapped).open(sealed, context: Keys.context) == [1, 2, 3])
        #expect(throws: SealFault.otherMasterKey(needed: other.name, atHand: master.name)) { try master.open(rewrapped) }
        #expect(throws: SealFault.otherMasterKey(needed: other.name, atHand: master.name)) { try master.rewrap(rewrapped, under: other) }
    }

    @Test func `the same seed gives the same bytes, and the system's chance never does`() throws {
        func sealed(_ chance: any Chance) throws -> [[UInt8]] {
            let master = try Keys.masterKeys(chance).create(at: "key")
            let wrapped = try master.newKey(for: Keys.review)
            return [wrapped.bytes, try master.open(wrapped).seal([1], context: []), Array(try master.shares(3, needed: 2).joined().utf8)]
        }
        #expect(try sealed(SeededChance(seed: 7)) == sealed(SeededChance(seed: 7)))
        #expect(try Set(sealed(Sodium())).isDisjoint(with: sealed(Sodium())))
    }

    @Test func `many threads seal and open at once`() async throws {
        let key = try master.open(master.newKey(for: Keys.review))
        let opened = await withTaskGroup(of: Int.self) { group in
            for number in 0..<8 {
                group.addTask {
                    (0..<200).count { round in
                        let plain = [UInt8](repeating: UInt8(number), count: round)
                        return (try? key.open(key.seal(plain, context: [UInt8(number)]), context: [UInt8(number)])) == plain
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(opened == 1600)
    }
}
