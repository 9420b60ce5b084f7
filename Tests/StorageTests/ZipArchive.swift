/// A ZIP archive of stored files, for tests: as small as the format allows, without checksums.
struct ZipArchive {
    var files: [(name: String, content: String)]

    init(_ files: [(name: String, content: String)]) { self.files = files }

    /// The archive of some names, each with a word in it.
    init(names: [String]) { files = names.map { ($0, "word") } }

    var bytes: [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in files {
            let head = Self.head(name: name, size: content.utf8.count)
            directory +=
                Self.number(0x0201_4b50, 4) + Self.number(20, 2) + head + Self.number(0, 10) + Self.number(archive.count, 4) + name.utf8
            archive += Self.number(0x0403_4b50, 4) + head + Array(name.utf8) + Array(content.utf8)
        }
        let end =
            Self.number(0x0605_4b50, 4) + Self.number(0, 4) + Self.number(files.count, 2) + Self.number(files.count, 2)
            + Self.number(directory.count, 4) + Self.number(archive.count, 4) + Self.number(0, 2)
        return archive + directory + end
    }

    /// From the version to the length of the extra field.
    private static func head(name: String, size: Int) -> [UInt8] {
        number(20, 2) + number(0, 12) + number(size, 4) + number(size, 4) + number(name.utf8.count, 2) + number(0, 2)
    }

    private static func number(_ value: Int, _ size: Int) -> [UInt8] { (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
}
