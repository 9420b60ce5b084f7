import Casework
import Storage
import Testing

@Suite struct `Files of this machine` {
    private let files = LocalFiles()
    private let folder: TemporaryFolder
    private let old = Array("old".utf8)
    private let new = Array("new".utf8)

    init() throws { self.folder = try TemporaryFolder() }

    @Test(arguments: [0, 1, 65536, 65537, 1_000_000])
    func `what was written is read again`(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try files.write(bytes, to: folder["a"])
        #expect(try files.read(folder["a"]) == bytes)
        #expect(folder.names == ["a"])
    }

    @Test func `a file is written in place of the old one`() throws {
        try files.write(old, to: folder["a"])
        try files.write(new, to: folder["a"])
        #expect(try files.read(folder["a"]) == new)
    }

    @Test func `a write that breaks off leaves the old file`() throws {
        try files.write(old, to: folder["a"])
        let staged = try StagedFile(new, for: folder["a"], mode: 0o600)
        #expect(try files.read(folder["a"]) == old)
        staged.discard()
        #expect(folder.names == ["a"])
    }

    @Test func `a private file can be read by its owner alone, from its first byte on`() throws {
        let staged = try StagedFile(new, for: folder["a"], mode: 0o600)
        #expect(try folder.mode(folder.names[0]) == 0o600)
        staged.discard()
        try files.write(new, to: folder["a"], privately: true)
        #expect(try folder.mode("a") == 0o600)
    }

    @Test func `a file for all is made as the user's mask has it`() throws {
        try files.write(new, to: folder["a"])
        #expect(try folder.mode("a").map { $0 & 0o600 } == 0o600)
        #expect(try folder.mode("a").map { $0 & 0o111 } == 0)
    }

    @Test func `a link goes on pointing to the file that is written`() throws {
        try files.write(old, to: folder["a"])
        try folder.link("b", to: "a")
        try files.write(new, to: folder["b"])
        #expect(try files.read(folder["a"]) == new)
    }

    @Test func `a device is written into and not replaced`() throws {
        try files.write(new, to: "/dev/null")
        #expect(try files.read("/dev/null") == [])
    }

    @Test func `folders are made with those above them, and twice is once`() throws {
        try files.makeFolder(folder["a/b/c"])
        try files.makeFolder(folder["a/b/c/"])
        #expect(try files.list(folder["a/b"]) == ["c"])
    }

    @Test func `a folder is listed in the order of bytes`() throws {
        try files.write(["é", "b", "A"].map { NamedBytes($0, new) }, into: folder.path)
        #expect(try files.list(folder.path) == ["A", "b", "é"])
        #expect(files.exists(folder["é"]))
        #expect(!files.exists(folder["c"]))
    }
}
