import Casework
import Storage
import Testing

@Suite struct `Types of files by content` {
    private static let office = "application/vnd.openxmlformats-officedocument."
    private static let open = "application/vnd.oasis.opendocument."

    private let types: MagicTypes

    init() throws { types = try MagicTypes() }

    @Test(arguments: [
        ("%PDF-1.7\n%âãÏÓ\n", "application/pdf"), ("{\\rtf1\\ansi Words}", "text/rtf"), ("Plain words, é.\n", "text/plain"),
        ("INDIA, annex.\n", "text/plain"), ("Subject: a letter\nFrom: the mission\n\nWords.\n", "text/plain"),
        ("a,b\n1,2\n3,4\n", "text/plain"), ("{\"a\": [1, 2]}\n", "text/plain"),
    ])
    func `texts and pages are taken`(content: String, type: String) throws {
        #expect(try AcceptedTypes.usual.check(Array(content.utf8), by: types) == type)
    }

    @Test(
        arguments: [
            (
                [
                    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0,
                    0,
                ], "image/png"
            ),
            ([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0], "image/jpeg"),
        ] as [([UInt8], String)])
    func `pictures are taken`(content: [UInt8], type: String) throws {
        #expect(try AcceptedTypes.usual.check(content, by: types) == type)
    }

    @Test(arguments: [
        ("word/document.xml", "wordprocessingml.document"), ("xl/workbook.xml", "spreadsheetml.sheet"),
        ("ppt/presentation.xml", "presentationml.presentation"),
    ])
    func `documents of office programs are known in whatever order their parts were written`(part: String, type: String) throws {
        for names in Self.orders(of: ["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "customXml/item1.xml", part]) {
            #expect(try AcceptedTypes.usual.check(ZipArchive(names: names).bytes, by: types) == Self.office + type, "\(names)")
        }
    }

    private static func orders(of names: [String]) -> [[String]] {
        guard let first = names.first else { return [[]] }
        return orders(of: Array(names.dropFirst())).flatMap { rest in
            (0...rest.count).map { Array(rest[..<$0]) + [first] + Array(rest[$0...]) }
        }
    }

    @Test func `an archive behind something else is not taken`() {
        let bytes = [0, 1, 2, 3] + ZipArchive(names: ["[Content_Types].xml", "word/document.xml"]).bytes
        #expect(throws: AttachmentFault.self) { try AcceptedTypes.usual.check(bytes, by: types) }
    }

    @Test(arguments: ["text", "spreadsheet", "presentation"])
    func `open documents are known by their first file`(kind: String) throws {
        let archive = ZipArchive([("mimetype", Self.open + kind), ("content.xml", "<x/>")])
        #expect(try AcceptedTypes.usual.check(archive.bytes, by: types) == Self.open + kind)
    }

    @Test(arguments: [
        ["a.txt", "b.txt"], ["[Content_Types].xml", "a.txt"], ["a", "word/document.xml"],
        ["a", "[Content_Types].xml", "word/document.xml", "xl/workbook.xml"],
        ["a", "[Content_Types].xml", "word/document.xml", "word/document.xml"],
    ])
    func `an archive that is no document of one kind is not taken`(names: [String]) {
        #expect(throws: AttachmentFault.typeNotTaken("application/zip")) {
            try AcceptedTypes.usual.check(ZipArchive(names: names).bytes, by: types)
        }
    }

    @Test(arguments: [
        ("<!DOCTYPE html><html><body>Words</body></html>", "text/html"),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", "image/svg+xml"),
        ("#!/bin/sh\necho words\n", "text/x-shellscript"), ("", "application/x-empty"),
    ])
    func `what runs in a reader's program is not taken, nor is nothing`(content: String, type: String) {
        #expect(throws: AttachmentFault.typeNotTaken(type)) { try AcceptedTypes.usual.check(Array(content.utf8), by: types) }
    }

    @Test func `a program is not taken`() throws {
        let program = try LocalFiles().read("/proc/self/exe")
        #expect(types.type(of: Array(program.prefix(4096))).hasPrefix("application/x-"))
        #expect(throws: AttachmentFault.self) { try AcceptedTypes.usual.check(Array(program.prefix(4096)), by: types) }
    }

    @Test func `bytes that mean nothing are of no type that is taken`() {
        let noise: [UInt8] = [0, 1, 2, 3, 0xfe, 0x07, 0x99]
        #expect(throws: AttachmentFault.typeNotTaken("application/octet-stream")) { try AcceptedTypes.usual.check(noise, by: types) }
    }

    @Test func `a damaged archive is an archive at most, wherever it ends`() {
        let whole = ZipArchive(names: ["a", "b", "[Content_Types].xml", "word/document.xml"]).bytes
        for count in 0..<whole.count { #expect(!types.type(of: Array(whole[..<count])).contains("officedocument"), "\(count) bytes") }
    }

    @Test func `many threads ask at once`() async {
        let types = self.types
        let kinds = await withTaskGroup(of: String.self) { group in
            for number in 0..<40 { group.addTask { types.type(of: Array((number % 2 == 0 ? "%PDF-1.7\n" : "Words\n").utf8)) } }
            return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
        #expect(kinds == ["application/pdf": 20, "text/plain": 20])
    }
}
