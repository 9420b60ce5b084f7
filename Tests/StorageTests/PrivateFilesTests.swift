import Casework
import Storage
import Testing

@Suite struct `Private files of this machine` {
    private let files = PrivateFiles()
    private let folder: TemporaryFolder

    init() throws { self.folder = try TemporaryFolder() }

    @Test func `what was written is read again, by its owner alone`() throws {
        try files.write([1, 2, 3], toNew: folder["key"])
        #expect(try files.read(folder["key"]) == SecretFile([1, 2, 3], mode: 0o600))
        #expect(try folder.mode("key") == 0o600)
        #expect(folder.names == ["key"])
    }

    @Test(arguments: ["file", "folder", "link", "loose"])
    func `what stands there is never replaced`(name: String) throws {
        try LocalFiles().write([9], to: folder["file"])
        try LocalFiles().makeFolder(folder["folder"])
        try folder.link("link", to: "file")
        try folder.link("loose", to: "nowhere")
        #expect(throws: FileFault(.exists, at: folder[name])) { try files.write([1], toNew: folder[name]) }
        #expect(try LocalFiles().read(folder["file"]) == [9])
        #expect(folder.names == ["file", "folder", "link", "loose"])
    }

    @Test func `a name that was taken meanwhile is left alone`() throws {
        let staged = try StagedFile([1], for: folder["key"], mode: 0o600)
        try files.write([2], toNew: folder["key"])
        #expect(throws: FileFault(.exists, at: folder["key"])) { try staged.takeFreeName() }
        #expect(try files.read(folder["key"]).bytes == [2])
        #expect(folder.names == ["key"])
    }

    @Test func `the mode is that of the file`() throws {
        try LocalFiles().write([1], to: folder["key"])
        try folder.setMode(0o644, of: "key")
        #expect(try files.read(folder["key"]).modeDigits == "0644")
        #expect(try !files.read(folder["key"]).isPrivate)
    }

    @Test(arguments: [("", FileFault.Kind.badName), ("a\0b", .badName)])
    func `a path that is none is refused`(path: String, kind: FileFault.Kind) {
        #expect(throws: FileFault(kind, at: path)) { try files.write([1], toNew: path) }
    }

    @Test func `a folder that is missing is said to be`() {
        #expect(throws: FileFault(.missing, at: folder["none/key"])) { try files.write([1], toNew: folder["none/key"]) }
        #expect(throws: FileFault(.missing, at: folder["key"])) { try files.read(folder["key"]) }
    }
}
