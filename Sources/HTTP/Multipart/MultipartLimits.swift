/// How large a form with files may be; the whole of it is limited by the server.
public struct MultipartLimits: Hashable, Sendable {
    /// The number of parts.
    public var parts: Int
    /// The bytes of one part's content.
    public var partBytes: Int
    /// The bytes of one part's headers, all lines together.
    public var headerBytes: Int
    /// The headers of one part.
    public var headers: Int
    /// The bytes of a field's name, and of a file's.
    public var nameBytes: Int

    /// Limits; without arguments 200 parts of 20 MiB, with 8 headers of 2,000 bytes together, and names of 255 bytes.
    public init(parts: Int = 200, partBytes: Int = 20 << 20, headerBytes: Int = 2_000, headers: Int = 8, nameBytes: Int = 255) {
        self.parts = parts
        self.partBytes = partBytes
        self.headerBytes = headerBytes
        self.headers = headers
        self.nameBytes = nameBytes
    }
}
