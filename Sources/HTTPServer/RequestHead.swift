internal import HTTP

/// The head of a request, checked: the library lets much pass that other programs read in another way (RFC 9112 §11.2).
struct RequestHead {
    let method: Method
    let rawTarget: String
    let target: Target
    let headers: Headers
    /// The bytes that the body has, where that was said.
    let declaredLength: Int?

    init(checking raw: RawHead, limits: ServerLimits) throws(HeadFault) {
        method = try Self.method(raw.method)
        guard raw.version == "HTTP/1.1" || raw.version == "HTTP/1.0" else { throw HeadFault("this version of HTTP is not spoken") }
        headers = try Self.headers(raw.headers, limit: limits.headers)
        try Self.checkHost(headers)
        declaredLength = try Self.checkFraming(headers, version: raw.version)
        if let expected = headers.list("expect"), expected.lowercased() != "100-continue" {
            throw HeadFault(.expectationFailed, "this expectation is not met")
        }
        do { target = try Target(reading: raw.target, limits: limits.target) } catch { throw HeadFault(error) }
        rawTarget = String(decoding: raw.target, as: UTF8.self)
    }

    private static func method(_ text: String) throws(HeadFault) -> Method {
        if let method = Method(rawValue: text) { return method }
        throw Method.refused.contains(text)
            ? HeadFault(.methodNotAllowed, "only GET, HEAD and POST are served") : HeadFault(.notImplemented, "this method is not known")
    }

    private static func headers(_ raw: [(name: [UInt8], value: [UInt8])], limit: Int) throws(HeadFault) -> Headers {
        guard raw.count <= limit else { throw HeadFault(.headersTooLarge, "there are more than \(limit) headers") }
        var headers = Headers()
        for (name, value) in raw {
            guard let name = HeaderName(String(decoding: name, as: UTF8.self)) else { throw HeadFault("the name of a header is no token") }
            guard let text = String(validating: value, as: UTF8.self), let value = HeaderValue(trimming: text) else {
                throw HeadFault("the value of \(name.text) holds what no header may")
            }
            headers.add(name, value)
        }
        return headers
    }

    private static func checkHost(_ headers: Headers) throws(HeadFault) {
        guard let host = headers["host"] else { throw HeadFault("the header Host must stand once") }
        let isHost = host.text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "-._:[]".utf8.contains(byte)
        }
        guard isHost, !host.text.isEmpty, host.text.utf8.count <= 260 else { throw HeadFault("the header Host names no host") }
    }

    /// Where the body ends must be said once, in one way (RFC 9112 §6.3).
    private static func checkFraming(_ headers: Headers, version: String) throws(HeadFault) -> Int? {
        let (lengths, codings) = (headers.values("content-length"), headers.values("transfer-encoding"))
        guard lengths.isEmpty || codings.isEmpty else { throw HeadFault("Content-Length and Transfer-Encoding stand together") }
        guard lengths.count <= 1 else { throw HeadFault("Content-Length stands more than once") }
        guard codings.count <= 1 else { throw HeadFault("Transfer-Encoding stands more than once") }
        if let coding = codings.first {
            guard version == "HTTP/1.1" else { throw HeadFault("HTTP/1.0 knows no Transfer-Encoding") }
            guard coding.text.lowercased() == "chunked" else {
                throw HeadFault(.notImplemented, "no Transfer-Encoding but chunked is known")
            }
        }
        guard let length = lengths.first?.text else { return nil }
        guard (1...18).contains(length.utf8.count), length.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(length) else {
            throw HeadFault("Content-Length is no number")
        }
        return count
    }
}

extension HeadFault {
    init(_ fault: TargetFault) {
        switch fault.reason {
        case .tooLong: self.init(.targetTooLong, "\(fault.reason)")
        default: self.init(.badRequest, "in the target, \(fault)")
        }
    }
}
