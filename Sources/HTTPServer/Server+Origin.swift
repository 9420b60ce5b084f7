internal import HTTP

extension Server {
    /// A request as the handler sees it; behind a proxy, who asks and how is what the proxy says.
    func request(_ head: RequestHead, body: [UInt8], remoteAddress: String?) -> Request {
        var request = Request(
            head.method, rawTarget: head.rawTarget, target: head.target, headers: head.headers, body: body, remoteAddress: remoteAddress,
            isSecure: identity != nil)
        if isBehindProxy {
            request.remoteAddress = head.headers["x-real-ip"].map(\.text).flatMap { $0.isAddress ? $0 : nil }
            request.isSecure = head.headers["x-forwarded-proto"]?.text == "https"
        }
        return request
    }
}

extension String {
    /// Whether the text is written as addresses of IPv4 and IPv6 are; which of them it is does not matter.
    fileprivate var isAddress: Bool {
        (2...45).contains(utf8.count)
            && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) || $0 == 0x2E || $0 == 0x3A }
    }
}
