internal import CMicroHTTPD
internal import HTTP

/// An answer in the form of the library; given back when the value ends, while the library keeps what it still sends.
struct LibraryResponse: ~Copyable {
    private let pointer: OpaquePointer

    /// What the server alone says.
    private static let reserved: Set<HeaderName> = [
        "connection", "content-length", "date", "keep-alive", "trailer", "transfer-encoding", "upgrade",
    ]

    init?(_ response: Response, feed: Feed?, isClosing: Bool) {
        guard let pointer = feed.map(Self.coming) ?? Self.complete(response) else { return nil }
        self.pointer = pointer
        for header in response.headers.all where !Self.reserved.contains(header.name) {
            MHD_add_response_header(pointer, header.name.text, header.value.text)
        }
        if isClosing { MHD_add_response_header(pointer, "Connection", "close") }
    }

    deinit { MHD_destroy_response(pointer) }

    func queue(on connection: ConnectionHandle, _ status: Status) -> MHD_Result {
        MHD_queue_response(connection.pointer, UInt32(status.code), pointer)
    }

    private static func complete(_ response: Response) -> OpaquePointer? {
        var bytes = response.status.isWithoutBody ? [] : response.bytes
        return bytes.withUnsafeMutableBytes { MHD_create_response_from_buffer($0.count, $0.baseAddress, .RESPMEM_MUST_COPY) }
    }

    private static func coming(_ feed: Feed) -> OpaquePointer? {
        let context = Unmanaged.passRetained(feed)
        let response = MHD_create_response_from_callback(UInt64.max, 16 << 10, readFeed, context.toOpaque(), releaseFeed)
        if response == nil { context.release() }
        return response
    }
}

private let readFeed: MHD_ContentReaderCallback = { context, _, buffer, size in
    guard let context, let buffer else { return MHD_CONTENT_READER_END_WITH_ERROR }
    let feed = Unmanaged<Feed>.fromOpaque(context).takeUnretainedValue()
    return feed.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: size))
}

private let releaseFeed: MHD_ContentReaderFreeCallback = { context in
    if let context { Unmanaged<Feed>.fromOpaque(context).release() }
}
