import Casework
import Storage
import Testing

@Suite struct `Faults of files` {
    private let files = LocalFiles()
    private let folder: TemporaryFolder

    init() throws {
        self.folder = try TemporaryFolder()
        try files.write(Array("old".utf8), to: folder["a"])
        try files.makeFolder(folder["folder"])
    }

    private func fault<Value>(_ act: () throws(FileFault) -> Value) -> FileFault? {
        do throws(FileFault) {
            _ = try act()
            return nil
        } catch {
            return error
        }
    }

    @Test func `reading says what is wrong with which path`() {
        #expect(fault { () throws(FileFault) in try files.read(folder["b"]) } == FileFault(.missing, at: folder["b"]))
        #expect(fault { () throws(FileFault) in try files.read(folder.path) } == FileFault(.isFolder, at: folder.path))
        #expect(fault { () throws(FileFault) in try files.read(folder["a/b"]) } == FileFault(.isNoFolder, at: folder["a/b"]))
        #expect(fault { () throws(FileFault) in try files.read("a\0b") } == FileFault(.badName, at: "a\0b"))
    }

    @Test func `listing says what is wrong with which path`() {
        #expect(fault { () throws(FileFault) in try files.list(folder["b"]) } == FileFault(.missing, at: folder["b"]))
        #expect(fault { () throws(FileFault) in try files.list(folder["a"]) } == FileFault(.isNoFolder, at: folder["a"]))
    }

    @Test func `writing says what is wrong with which path`() {
        #expect(fault { () throws(FileFault) in try files.write([], to: folder["b/c"]) } == FileFault(.missing, at: folder["b/c"]))
        #expect(fault { () throws(FileFault) in try files.write([], to: folder["folder"]) } == FileFault(.isFolder, at: folder["folder"]))
        #expect(fault { () throws(FileFault) in try files.write([], to: "") } == FileFault(.badName, at: ""))
        #expect(fault { () throws(FileFault) in try files.write([1], to: "/dev/full") } == FileFault(.diskFull, at: "/dev/full"))
        let long = folder[String(repeating: "a", count: 300)]
        #expect(fault { () throws(FileFault) in try files.write([], to: long) } == FileFault(.nameTooLong, at: long))
        #expect(folder.names == ["a", "folder"])
    }

    @Test func `a folder cannot be made where a file is`() {
        #expect(fault { () throws(FileFault) in try files.makeFolder(folder["a/b"]) } == FileFault(.isNoFolder, at: folder["a"]))
        #expect(fault { () throws(FileFault) in try files.makeFolder(folder["a"]) } == FileFault(.isNoFolder, at: folder["a"]))
    }

    @Test(arguments: ["folder", "b/c", "", "\0"])
    func `several files are written all or none`(name: String) throws {
        let named = [NamedBytes("a", Array("new".utf8)), NamedBytes("c", []), NamedBytes(name, [])]
        #expect(fault { () throws(FileFault) in try files.write(named, into: folder.path) } != nil)
        #expect(try files.read(folder["a"]) == Array("old".utf8))
        #expect(folder.names == ["a", "folder"])
    }

    @Test func `several files make the folder that they are written into`() throws {
        try files.write([NamedBytes("x", [1]), NamedBytes("y", [2])], into: folder["new"])
        #expect(try files.list(folder["new"]) == ["x", "y"])
    }

    @Test func `a fault reads as path and clause`() {
        #expect(FileFault(.missing, at: "Data").description == "Data: there is no such file or folder")
    }
}
