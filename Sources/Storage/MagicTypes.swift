private import CMagic
public import Casework
private import Synchronization

/// Media types by what libmagic knows of contents; where it sees an archive or nothing, by the names in it.
public final class MagicTypes: MediaTypes {
    private static let unknown = "application/octet-stream"

    private let library: Mutex<Library>

    /// Reads what libmagic knows; throws where its file cannot be read.
    public init() throws(FileFault) { library = Mutex(try Library()) }

    /// The type of some content.
    public func type(of bytes: [UInt8]) -> String {
        let type = library.withLock { $0.type(of: bytes) } ?? Self.unknown
        if Self.weak.contains(type), Self.isText(bytes) { return "text/plain" }
        return type == "application/zip" || type == Self.unknown ? OfficePackage.type(of: bytes) ?? type : type
    }

    /// Types that libmagic concludes from a first word alone: a text that begins with IN, or as a letter does.
    private static let weak: Set = ["application/vnd.hp-HPGL", "message/rfc822", "message/news"]

    private static func isText(_ bytes: [UInt8]) -> Bool {
        let isFreeOfControls = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        return isFreeOfControls && String(validating: bytes, as: UTF8.self) != nil
    }

    /// What libmagic hands out is for one thread at a time.
    private struct Library: ~Copyable {
        private let cookie: magic_t

        /// Tables in commas and JSON are plain text to who reads them, and are not told apart from it.
        private static let flags = MAGIC_MIME_TYPE | MAGIC_NO_CHECK_CSV | MAGIC_NO_CHECK_JSON | MAGIC_NO_CHECK_COMPRESS

        init() throws(FileFault) {
            guard let cookie = magic_open(Self.flags) else { throw FileFault(.other("libmagic cannot be used"), at: "") }
            guard magic_load(cookie, nil) == 0 else {
                let words = magic_error(cookie).map { String(cString: $0) } ?? "libmagic cannot read it"
                magic_close(cookie)
                throw FileFault(.other(words), at: magic_getpath(nil, 0).map { String(cString: $0) } ?? "")
            }
            self.cookie = cookie
        }

        deinit { magic_close(cookie) }

        func type(of bytes: [UInt8]) -> String? {
            bytes.withUnsafeBytes { magic_buffer(cookie, $0.baseAddress, $0.count) }.map { String(cString: $0) }
        }
    }
}
