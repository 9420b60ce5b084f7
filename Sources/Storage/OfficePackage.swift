/// What an office program takes a ZIP archive for, by the names in the archive's directory.
///
/// libmagic looks at the first names only, and some programs write the ones that matter later.
enum OfficePackage {
    private static let family = "application/vnd.openxmlformats-officedocument."

    /// The part that makes each kind of document.
    private static let parts = [
        "word/document.xml": "wordprocessingml.document", "xl/workbook.xml": "spreadsheetml.sheet",
        "ppt/presentation.xml": "presentationml.presentation",
    ]

    /// The type, where the archive is a document of exactly one kind.
    static func type(of bytes: [UInt8]) -> String? {
        let names = ZipDirectory(bytes)?.names ?? []
        let kinds = names.compactMap { parts[$0] }
        guard names.contains("[Content_Types].xml"), kinds.count == 1 else { return nil }
        return kinds.first.map { family + $0 }
    }
}

/// The directory at the end of a ZIP archive (APPNOTE 4.3.12 and 4.3.16).
private struct ZipDirectory {
    let names: [String]

    init?(_ bytes: [UInt8]) {
        guard let end = Self.end(of: bytes) else { return nil }
        var place = bytes.number(at: end + 16, size: 4)
        var names: [String] = []
        for _ in 0..<bytes.number(at: end + 10, size: 2) {
            guard bytes.count >= place + 46, bytes.number(at: place, size: 4) == 0x0201_4b50 else { return nil }
            let (name, rest) = (
                bytes.number(at: place + 28, size: 2), bytes.number(at: place + 30, size: 2) + bytes.number(at: place + 32, size: 2)
            )
            guard bytes.count >= place + 46 + name else { return nil }
            names.append(String(decoding: bytes[place + 46..<place + 46 + name], as: UTF8.self))
            place += 46 + name + rest
        }
        self.names = names
    }

    /// Where the last record begins: 22 bytes and a comment of up to 65 535 before the end.
    private static func end(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        return (max(0, bytes.count - 22 - 0xffff)...bytes.count - 22).last { bytes.number(at: $0, size: 4) == 0x0605_4b50 }
    }
}

extension [UInt8] {
    /// A number of so many bytes, lowest first, which are all there.
    fileprivate func number(at place: Int, size: Int) -> Int {
        self[place..<place + size].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
