internal import CMicroHTTPD
private import Glibc

/// A connection of the library, which may be suspended and resumed from any thread.
struct ConnectionHandle: @unchecked Sendable {
    let pointer: OpaquePointer

    func suspend() { MHD_suspend_connection(pointer) }

    func resume() { MHD_resume_connection(pointer) }

    /// The address of the other end without the port; nil over a Unix socket.
    var remoteAddress: String? {
        guard let address = palermo_client_address(pointer) else { return nil }
        let size: Int
        switch Int32(address.pointee.sa_family) {
        case AF_INET: size = MemoryLayout<sockaddr_in>.size
        case AF_INET6: size = MemoryLayout<sockaddr_in6>.size
        default: return nil
        }
        var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        guard getnameinfo(address, socklen_t(size), &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0 else { return nil }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The headers in their order, as they were sent.
    var headers: [(name: [UInt8], value: [UInt8])] {
        var found: [(name: [UInt8], value: [UInt8])] = []
        withUnsafeMutablePointer(to: &found) { _ = MHD_get_connection_values_n(pointer, .HEADER_KIND, collect, $0) }
        return found
    }
}

private let collect: MHD_KeyValueIteratorN = { context, _, name, nameSize, value, valueSize in
    let found = context?.assumingMemoryBound(to: [(name: [UInt8], value: [UInt8])].self)
    found?.pointee.append((bytes(name, nameSize), bytes(value, valueSize)))
    return .YES
}

private func bytes(_ start: UnsafePointer<CChar>?, _ count: Int) -> [UInt8] {
    Array(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
}
