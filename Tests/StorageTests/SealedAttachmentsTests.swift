import Casework
import CaseworkTesting
import Storage
import Testing
import Vault

@Suite struct `Attachments in a folder` {
    private let folder: TemporaryFolder
    private let attachments: SealedAttachments
    private let key: any ContentKey
    private let context = Array("attachment 1".utf8)
    private let bytes = Array("The statute, in full".utf8)

    init() throws {
        folder = try TemporaryFolder()
        attachments = SealedAttachments(in: folder["attachments"], digests: Sodium(), most: 1000)
        let master = try SodiumMasterKeys(files: MemorySecretFiles()).create(at: "key")
        key = try master.open(master.newKey(for: StreamName("LAP")))
    }

    private func path(of address: String) -> String { folder["attachments/\(address.prefix(2))/\(address.dropFirst(2))"] }

    @Test(arguments: [0, 1, 1000])
    func `a file that is kept is opened again`(count: Int) throws {
        let bytes = [UInt8](repeating: 7, count: count)
        let address = try attachments.keep(bytes, under: key, context: context)
        #expect(try attachments.open(address, under: key, context: context) == bytes)
        #expect(try attachments.state(of: address) == .sound)
    }

    @Test func `its address is the hash of what lies in the file, and nothing of it can be read there`() throws {
        let address = try attachments.keep(bytes, under: key, context: context)
        let sealed = try LocalFiles().read(path(of: address))
        #expect(Sodium().sha256(sealed).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() == address)
        #expect(!sealed.contains(bytes))
    }

    @Test func `files and folders are their owner's alone`() throws {
        let address = try attachments.keep(bytes, under: key, context: context)
        #expect(try folder.mode("attachments") == 0o700)
        #expect(try folder.mode("attachments/\(address.prefix(2))") == 0o700)
        #expect(try folder.mode("attachments/\(address.prefix(2))/\(address.dropFirst(2))") == 0o600)
    }

    @Test func `the same file kept twice has two addresses`() throws {
        let first = try attachments.keep(bytes, under: key, context: context)
        let second = try attachments.keep(bytes, under: key, context: context)
        #expect(first != second)
        #expect(try attachments.addresses() == [first, second].sorted())
    }

    @Test func `sealed bytes that are there already are left as they are, and mended where they were altered`() throws {
        let same = try CountedSealing().open(CountedSealing().newKey(for: .cycle))
        let address = try attachments.keep(bytes, under: same, context: context)
        #expect(try attachments.keep(bytes, under: same, context: context) == address)
        try LocalFiles().write([1], to: path(of: address))
        #expect(try attachments.keep(bytes, under: same, context: context) == address)
        #expect(try attachments.state(of: address) == .sound)
    }

    @Test func `a file that is too large is refused, with the limit`() throws {
        #expect(throws: AttachmentFault.tooLarge(1001, most: 1000)) {
            try attachments.keep([UInt8](repeating: 7, count: 1001), under: key, context: context)
        }
        #expect(try attachments.addresses() == [])
    }

    @Test func `a missing file is found to be missing`() throws {
        let address = try attachments.keep(bytes, under: key, context: context)
        try folder.remove("attachments/\(address.prefix(2))/\(address.dropFirst(2))")
        #expect(try attachments.state(of: address) == .missing)
        #expect(throws: AttachmentFault.missing(address: address)) { try attachments.open(address, under: key, context: context) }
    }

    @Test func `an altered file is found to be altered`() throws {
        let address = try attachments.keep(bytes, under: key, context: context)
        var sealed = try LocalFiles().read(path(of: address))
        sealed[30] ^= 1
        try LocalFiles().write(sealed, to: path(of: address))
        #expect(try attachments.state(of: address) == .altered)
        #expect(throws: AttachmentFault.altered(address: address)) { try attachments.open(address, under: key, context: context) }
    }

    @Test func `another context does not open it`() throws {
        let address = try attachments.keep(bytes, under: key, context: context)
        #expect(throws: SealFault.altered) { try attachments.open(address, under: key, context: []) }
    }

    @Test(arguments: ["", "../../../etc/passwd", "ab", String(repeating: "A", count: 64), String(repeating: "0", count: 64)])
    func `what is no address of ours is missing`(address: String) throws {
        #expect(try attachments.state(of: address) == .missing)
        #expect(throws: AttachmentFault.missing(address: address)) { try attachments.open(address, under: key, context: context) }
    }

    @Test func `what else lies in the folder is no attachment`() throws {
        let address = try attachments.keep(bytes, under: key, context: context)
        try LocalFiles().write([1], to: folder["attachments/\(address.prefix(2))/.palermo-1"])
        try LocalFiles().write([1], to: folder["attachments/notes"])
        #expect(try attachments.addresses() == [address])
    }

    @Test func `a folder that cannot be made is a fault of files`() throws {
        try LocalFiles().write([1], to: folder["attachments"])
        #expect(throws: FileFault.self) { try attachments.keep(bytes, under: key, context: context) }
    }
}
