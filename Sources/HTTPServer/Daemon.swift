internal import CMicroHTTPD
private import Glibc

/// The library at work: its threads, and what they call.
final class Daemon: @unchecked Sendable {
    private let pointer: OpaquePointer
    /// The library keeps pointers into these.
    private let receiver: Receiver
    private let identity: CStrings
    /// A second descriptor of the socket, for the library closes the one it was given when it does not start.
    private let descriptor: Int32

    init(_ receiver: Receiver, on socket: ListeningSocket) throws(ServerFault) {
        let server = receiver.server
        let descriptor = fcntl(socket.descriptor, F_DUPFD_CLOEXEC, 0)
        guard descriptor >= 0 else { throw .socket(detail: String(cString: strerror(errno))) }
        let identity = CStrings(server.identity.map { [$0.certificate, $0.key, Array(TLSIdentity.priorities.utf8)] } ?? [])
        var options = Self.options(server.limits, receiver, descriptor)
        if server.identity != nil { options += Self.tls(identity) }
        options.append(MHD_OptionItem(option: .END, value: 0, ptr_value: nil))
        var flags = MHD_USE_EPOLL_INTERNAL_THREAD.rawValue | MHD_USE_SUSPEND_RESUME.rawValue
        if server.identity != nil { flags |= MHD_USE_TLS.rawValue }
        let started = options.withUnsafeMutableBufferPointer { options in
            withVaList([MHD_OPTION.ARRAY.rawValue, options.baseAddress!, MHD_OPTION.END.rawValue]) { arguments in
                MHD_start_daemon_va(flags, 0, nil, nil, access, Unmanaged.passUnretained(receiver).toOpaque(), arguments)
            }
        }
        guard let started else { throw .notStarted(hasIdentity: server.identity != nil) }
        pointer = started
        self.receiver = receiver
        self.identity = identity
        self.descriptor = descriptor
    }

    /// Accepts no further connection; may be called from any thread, and is, before the stop.
    func quiesce() { _ = MHD_quiesce_daemon(pointer) }

    /// Ends the threads and closes all connections, of which none may be suspended: the library would end the process.
    func stop() {
        MHD_stop_daemon(pointer)
        close(descriptor)
    }

    private static func options(_ limits: ServerLimits, _ receiver: Receiver, _ descriptor: Int32) -> [MHD_OptionItem] {
        let context = Unmanaged.passUnretained(receiver).toOpaque()
        return [
            item(.LISTEN_SOCKET, Int(descriptor)),
            item(.THREAD_POOL_SIZE, limits.threads),
            item(.CONNECTION_LIMIT, limits.connections),
            item(.PER_IP_CONNECTION_LIMIT, limits.connectionsPerAddress),
            item(.CONNECTION_TIMEOUT, limits.idleSeconds),
            item(.CONNECTION_MEMORY_LIMIT, limits.headerBytes),
            item(.STRICT_FOR_CLIENT, 1),
            item(.URI_LOG_CALLBACK, unsafeBitCast(begin, to: Int.self), context),
            item(.NOTIFY_COMPLETED, unsafeBitCast(completed, to: Int.self), context),
        ]
    }

    private static func tls(_ identity: CStrings) -> [MHD_OptionItem] {
        [
            item(.HTTPS_MEM_CERT, 0, identity.pointers[0]),
            item(.HTTPS_MEM_KEY, 0, identity.pointers[1]),
            item(.HTTPS_PRIORITIES, 0, identity.pointers[2]),
        ]
    }

    private static func item(_ option: MHD_OPTION, _ value: Int, _ pointer: UnsafeMutableRawPointer? = nil) -> MHD_OptionItem {
        MHD_OptionItem(option: option, value: value, ptr_value: pointer)
    }
}

private func receiver(_ context: UnsafeMutableRawPointer) -> Receiver {
    Unmanaged<Receiver>.fromOpaque(context).takeUnretainedValue()
}

/// The first line is there, as it was sent; the exchange is kept in the library until `completed`.
private let begin: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?) -> UnsafeMutableRawPointer? = {
    _, target, connection in
    guard let target, let connection else { return nil }
    let bytes = Array(UnsafeRawBufferPointer(start: target, count: strlen(target)))
    return Unmanaged.passRetained(Exchange(ConnectionHandle(pointer: connection), rawTarget: bytes)).toOpaque()
}

private let access: MHD_AccessHandlerCallback = { context, _, _, method, version, piece, size, exchange in
    guard let context, let method, let version, let size, let pointer = exchange?.pointee else { return .NO }
    let bytes = UnsafeRawBufferPointer(start: piece, count: piece == nil ? 0 : size.pointee)
    size.pointee = 0
    return receiver(context).step(
        Unmanaged<Exchange>.fromOpaque(pointer).takeUnretainedValue(), method: String(cString: method), version: String(cString: version),
        piece: bytes)
}

private let completed: MHD_RequestCompletedCallback = { context, _, exchange, _ in
    guard let context, let exchange, let pointer = exchange.pointee else { return }
    receiver(context).didEnd(Unmanaged<Exchange>.fromOpaque(pointer).takeRetainedValue())
    exchange.pointee = nil
}
