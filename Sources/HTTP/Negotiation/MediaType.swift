/// What bytes are (RFC 9110 §8.3): `text/html; charset=utf-8`.
public struct MediaType: Hashable, Sendable {
    /// The type, in lower case: `text/html`.
    public let name: String
    /// The parameters, their names in lower case, in their order.
    public let parameters: Fields

    public static let html = MediaType("text/html", ["charset": "utf-8"])
    public static let plain = MediaType("text/plain", ["charset": "utf-8"])
    public static let css = MediaType("text/css", ["charset": "utf-8"])
    public static let javaScript = MediaType("text/javascript", ["charset": "utf-8"])
    public static let csv = MediaType("text/csv", ["charset": "utf-8"])
    public static let json = MediaType("application/json")
    public static let svg = MediaType("image/svg+xml")
    public static let png = MediaType("image/png")
    public static let pdf = MediaType("application/pdf")
    public static let bytes = MediaType("application/octet-stream")
    public static let form = MediaType("application/x-www-form-urlencoded")
    public static let multipartForm = MediaType("multipart/form-data")

    private init(_ name: String, _ parameters: Fields = Fields()) {
        self.name = name
        self.parameters = parameters
    }

    /// Reads the value of a header Content-Type; at most 1,000 bytes and ten parameters, none twice.
    public init(reading text: String) throws(HeaderFault) {
        guard text.utf8.count <= 1_000 else { throw HeaderFault(reason: .tooLong(limit: 1_000), offset: 1_000) }
        var reader = HeaderReader(text)
        let type = try reader.token("a type")
        guard reader.skip("/") else { throw reader.fault(.expected("a slash")) }
        let subtype = try reader.token("a subtype")
        let parameters = try reader.parameters()
        self.init("\(type)/\(subtype)".loweredASCII, Fields(parameters.map { Fields.Field($0.name, $0.value) }))
    }

    /// The type as a header says it.
    public var headerValue: HeaderValue {
        let parameters = parameters.all.map { field in
            let isToken = !field.value.isEmpty && field.value.utf8.allSatisfy(\.isTokenCharacter)
            return "; \(field.name)=\(isToken ? field.value : field.value.quoted)"
        }
        return HeaderValue(name + parameters.joined()) ?? "application/octet-stream"
    }

    /// Whether it is the type of the other, whatever their parameters.
    public func isKind(of other: MediaType) -> Bool { name == other.name }
}

extension String {
    /// The text between quotes, with quotes and backslashes escaped.
    fileprivate var quoted: String {
        "\"" + unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
    }
}
