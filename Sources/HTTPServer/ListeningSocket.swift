private import Glibc

/// A socket on which a server waits for connections; it is closed with the value.
///
/// It is made here and not by the library, which would listen on every address of the machine.
public final class ListeningSocket: Sendable {
    let descriptor: Int32
    /// The port; 0 of a Unix socket.
    public let port: UInt16
    private let path: String?

    private init(descriptor: Int32, port: UInt16, path: String?) {
        self.descriptor = descriptor
        self.port = port
        self.path = path
    }

    deinit {
        close(descriptor)
        if let path { unlink(path) }
    }

    /// Listens on an address of IPv4 or IPv6, the loopback if none is given; port 0 takes one that is free.
    public static func tcp(address: String = "127.0.0.1", port: UInt16) throws(ServerFault) -> ListeningSocket {
        var four = sockaddr_in()
        var six = sockaddr_in6()
        if inet_pton(AF_INET, address, &four.sin_addr) == 1 {
            four.sin_family = sa_family_t(AF_INET)
            four.sin_port = port.bigEndian
            let descriptor = try listening(AF_INET, at: four)
            return ListeningSocket(descriptor: descriptor, port: try boundPort(of: descriptor), path: nil)
        }
        guard inet_pton(AF_INET6, address, &six.sin6_addr) == 1 else { throw .badAddress(address) }
        six.sin6_family = sa_family_t(AF_INET6)
        six.sin6_port = port.bigEndian
        let descriptor = try listening(AF_INET6, at: six)
        return ListeningSocket(descriptor: descriptor, port: try boundPort(of: descriptor), path: nil)
    }

    /// Listens on a Unix socket, which takes the place of one that nobody listens on; owner and group may connect.
    public static func unix(path: String, mode: UInt32 = 0o660) throws(ServerFault) -> ListeningSocket {
        var address = sockaddr_un()
        let bytes = Array(path.utf8)
        guard !bytes.isEmpty, !bytes.contains(0), bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { throw .badPath(path) }
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        try removeAbandoned(path, address)
        // Between binding and the change of mode nobody listens yet.
        let descriptor = try bound(AF_UNIX, at: address)
        guard chmod(path, mode) == 0 else { throw failure(closing: descriptor) }
        try listen(descriptor)
        return ListeningSocket(descriptor: descriptor, port: 0, path: path)
    }

    /// Refuses connections from now on; the descriptor stays ours until the library has let go of it.
    func refuse() { _ = shutdown(descriptor, Int32(SHUT_RDWR)) }

    private static func listening(_ family: Int32, at address: some Any) throws(ServerFault) -> Int32 {
        let descriptor = try bound(family, at: address)
        try listen(descriptor)
        return descriptor
    }

    private static func bound(_ family: Int32, at address: some Any) throws(ServerFault) -> Int32 {
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let descriptor = socket(family, kind, 0)
        guard descriptor >= 0 else { throw .socket(detail: String(cString: strerror(errno))) }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        guard with(address, { bind(descriptor, $0, $1) }) == 0 else { throw failure(closing: descriptor) }
        return descriptor
    }

    private static func listen(_ descriptor: Int32) throws(ServerFault) {
        guard Glibc.listen(descriptor, SOMAXCONN) == 0 else { throw failure(closing: descriptor) }
    }

    private static func failure(closing descriptor: Int32) -> ServerFault {
        let detail = String(cString: strerror(errno))
        close(descriptor)
        return .socket(detail: detail)
    }

    private static func with<Address>(_ address: Address, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<Address>.size)) }
        }
    }

    /// The port stands at the same place in the addresses of both families.
    private static func boundPort(of descriptor: Int32) throws(ServerFault) -> UInt16 {
        var address = sockaddr_in6()
        var size = socklen_t(MemoryLayout<sockaddr_in6>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
        }
        guard result == 0 else { throw failure(closing: descriptor) }
        return UInt16(bigEndian: address.sin6_port)
    }

    /// A server that was killed leaves its socket behind; nothing but a socket is removed, and none that answers.
    private static func removeAbandoned(_ path: String, _ address: sockaddr_un) throws(ServerFault) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFSOCK else { throw .taken(path: path) }
        let probe = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        defer { close(probe) }
        guard with(address, { connect(probe, $0, $1) }) != 0, errno == ECONNREFUSED else { throw .taken(path: path) }
        unlink(path)
    }
}
