import Casework
import CaseworkTesting
import Testing
import Vault

@Suite struct `Master keys in files` {
    private let files = MemorySecretFiles()
    private let keys: SodiumMasterKeys

    init() { keys = SodiumMasterKeys(files: files) }

    @Test func `a key that was made is read again`() throws {
        let made = try keys.create(at: "key")
        #expect(try keys.read(from: "key").text == made.text)
        #expect(try files.read("key").isPrivate)
    }

    @Test func `a key is never written over another, nor over anything else`() throws {
        let made = try keys.create(at: "key")
        #expect(throws: MasterKeyFault.exists(path: "key")) { try keys.create(at: "key") }
        #expect(throws: MasterKeyFault.exists(path: "key")) { try keys.write(made, to: "key") }
        #expect(try keys.read(from: "key").text == made.text)
    }

    @Test(arguments: [(0o644, "0644"), (0o640, "0640"), (0o604, "0604"), (0o610, "0610"), (0o602, "0602"), (0o777, "0777")])
    func `a file that others may read or write is refused, with its mode`(mode: UInt32, digits: String) throws {
        _ = try keys.create(at: "key")
        files.setMode(mode, of: "key")
        #expect(throws: MasterKeyFault.readableByOthers(path: "key", mode: digits)) { try keys.read(from: "key") }
    }

    @Test(arguments: [0o600, 0o400, 0o700])
    func `a file of its owner's is read`(mode: UInt32) throws {
        let made = try keys.create(at: "key")
        files.setMode(mode, of: "key")
        #expect(try keys.read(from: "key").name == made.name)
    }

    @Test func `a key is kept again where it is wanted`() throws {
        let made = try keys.create(at: "key")
        try keys.write(try keys.combine(made.shares(3, needed: 2)), to: "again")
        #expect(try keys.read(from: "again").text == made.text)
    }

    @Test func `a missing file is a fault of files, and a file of something else is malformed`() throws {
        #expect(throws: FileFault(.missing, at: "key")) { try keys.read(from: "key") }
        try files.write([0xff, 0x00], toNew: "noise")
        #expect(throws: MasterKeyFault.malformed(group: 1)) { try keys.read(from: "noise") }
    }
}
