extension Response {
    /// A page.
    public static func html(_ page: String, _ status: Status = .ok) -> Response { Response(status, .html, Array(page.utf8)) }

    /// A text without form.
    public static func plain(_ text: String, _ status: Status = .ok) -> Response { Response(status, .plain, Array(text.utf8)) }

    /// JSON, as bytes of UTF-8.
    public static func json(_ bytes: [UInt8], _ status: Status = .ok) -> Response { Response(status, .json, bytes) }

    /// Sends the reader to a page of ours, to be got by GET (303): what answers a form that was taken.
    public static func redirect(to target: Target) -> Response {
        var response = Response(.seeOther)
        response.headers["location"] = HeaderValue(target.text)
        return response
    }

    /// A file to be kept, and not shown in the place of a page (RFC 6266).
    ///
    /// The name goes in two forms: as it is, encoded (RFC 8187), and in ASCII with `_` for all else, for those who know that only.
    public static func download(_ bytes: [UInt8], _ type: MediaType, name: String) -> Response {
        var response = Response(.ok, type, bytes)
        let plain = String(
            decoding: name.unicodeScalars.map { scalar in
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                return scalar.isASCII && (byte.isUnreserved || byte == 0x20) ? byte : UInt8(ascii: "_")
            }, as: UTF8.self)
        let disposition = "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(PercentCoding.encode(name))"
        response.headers["content-disposition"] = HeaderValue(disposition)
        // Whatever it holds, it does nothing in our name.
        response.headers["content-security-policy"] = "sandbox; default-src 'none'"
        return response
    }

    /// Events as they happen (`text/event-stream`, HTML Standard §9.2); neither caches nor nginx hold them back.
    public static func events(_ events: AsyncStream<ServerSentEvent>) -> Response {
        var response = Response(.ok, body: .events(events))
        response.headers = ["content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no"]
        return response
    }

    /// The answer with a cookie, beside those that it has.
    public func setting(_ cookie: Cookie) -> Response {
        var response = self
        response.headers.add("set-cookie", cookie.headerValue)
        return response
    }
}
