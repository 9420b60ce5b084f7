extension Target {
    /// Reads the target of a request as it was sent, in origin form (RFC 9112 §3.2.1), strictly.
    ///
    /// Escapes are decoded once and each segment by itself; what programs are known to read differently is refused: `%2F` and `%5C`, `.` and
    /// `..` however written, `//`, escaped control characters, bytes that are not UTF-8.
    public init(reading raw: [UInt8], limits: TargetLimits = TargetLimits()) throws(TargetFault) {
        guard raw.count <= limits.bytes else { throw TargetFault(reason: .tooLong(limit: limits.bytes), offset: limits.bytes) }
        guard raw.first == UInt8(ascii: "/") else { throw TargetFault(reason: .notAPath, offset: 0) }
        let pathEnd = raw.firstIndex(of: UInt8(ascii: "?")) ?? raw.endIndex
        try Self.refuseBytes(raw[..<pathEnd]) { $0.isUnreserved || "!$&'()*+,;=:@%/".utf8.contains($0) }
        // Browsers leave more than RFC 3986 allows as it is in a query.
        try Self.refuseBytes(raw[pathEnd...]) { $0.isVisible && !"\"<>#".utf8.contains($0) }
        let segments = try Self.segments(of: raw[1..<pathEnd], limit: limits.segments)
        let query = try Self.query(raw[pathEnd...].dropFirst(), limits: limits.query)
        self.init(segments: segments, endsWithSlash: raw[pathEnd - 1] == UInt8(ascii: "/"), query: query)
    }

    private static func refuseBytes(_ bytes: ArraySlice<UInt8>, except isAllowed: (UInt8) -> Bool) throws(TargetFault) {
        guard let place = bytes.firstIndex(where: { !isAllowed($0) }) else { return }
        throw TargetFault(reason: .forbiddenByte(bytes[place]), offset: place)
    }

    /// The segments after the first slash; the nothing after a last slash is none.
    private static func segments(of path: ArraySlice<UInt8>, limit: Int) throws(TargetFault) -> [String] {
        var segments: [String] = []
        var rest = path
        while !rest.isEmpty {
            let piece = rest.prefix { $0 != UInt8(ascii: "/") }
            guard segments.count < limit else { throw TargetFault(reason: .tooManySegments(limit: limit), offset: piece.startIndex) }
            segments.append(try segment(piece))
            rest = rest[piece.endIndex...].dropFirst()
        }
        return segments
    }

    private static func segment(_ piece: ArraySlice<UInt8>) throws(TargetFault) -> String {
        let segment: String
        do { segment = try PercentCoding.decode(piece) } catch { throw TargetFault(error) }
        if let reason = objection(to: segment) { throw TargetFault(reason: reason, offset: piece.startIndex) }
        return segment
    }

    private static func query(_ bytes: ArraySlice<UInt8>, limits: FormLimits) throws(TargetFault) -> Fields {
        do { return try Fields(reading: bytes, limits: limits) } catch {
            throw TargetFault(reason: .query(error.reason), offset: error.offset)
        }
    }
}
