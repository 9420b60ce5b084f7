/// One part, its headers understood.
struct MultipartPart {
    let name: String
    let fileName: String?
    let type: MediaType?
    let content: ArraySlice<UInt8>
    /// The content of a field that is no file.
    let text: String?
}

/// What the headers of a part say.
struct MultipartHead {
    private(set) var name: String?
    private(set) var fileName: String?
    private(set) var type: MediaType?
    private var seen: Set<HeaderName> = []

    /// Takes a line without its end.
    mutating func add(_ line: ArraySlice<UInt8>, limits: MultipartLimits) throws(MultipartFault.Reason) {
        let nameBytes = line.prefix { $0 != UInt8(ascii: ":") }
        guard nameBytes.count < line.count, let name = HeaderName(nameBytes.text),
            let text = String(validating: line[nameBytes.endIndex...].dropFirst().trimmed, as: UTF8.self), let value = HeaderValue(text)
        else { throw .badHeader }
        guard seen.count < limits.headers else { throw .tooManyHeaders(limit: limits.headers) }
        guard seen.insert(name).inserted else { throw .repeatedHeader(name.text) }
        switch name {
        case "content-disposition": try readDisposition(value.text, limits: limits)
        case "content-type": type = try? MediaType(reading: value.text)
        case "content-transfer-encoding":
            guard ["7bit", "8bit", "binary"].contains(value.text.loweredASCII) else { throw .encodedContent }
        default: break
        }
    }

    private mutating func readDisposition(_ text: String, limits: MultipartLimits) throws(MultipartFault.Reason) {
        var reader = HeaderReader(text)
        guard let kind = try? reader.token(), kind.loweredASCII == "form-data", let parameters = try? reader.parameters() else {
            throw .badDisposition
        }
        for (name, value) in parameters {
            guard value.utf8.count <= limits.nameBytes else { throw .nameTooLong(limit: limits.nameBytes) }
            switch name {
            case "name": self.name = value
            case "filename": fileName = value.withoutFolders
            // `filename*`, which RFC 7578 §4.2 forbids, would be another name for the same file.
            default: throw .badDisposition
            }
        }
        guard self.name != nil else { throw .badDisposition }
    }
}

extension String {
    /// What follows the last slash or backslash (RFC 7578 §4.2).
    fileprivate var withoutFolders: String {
        let bytes = Array(utf8)
        let start = bytes.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.map { $0 + 1 } ?? 0
        return String(decoding: bytes[start...], as: UTF8.self)
    }
}

extension MultipartFault.Reason: Error {}
