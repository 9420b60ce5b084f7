/// Headers in their order; a name may stand more than once.
public struct Headers: Hashable, Sendable {
    /// A name with its value.
    public struct Header: Hashable, Sendable {
        /// The name.
        public let name: HeaderName
        /// The value.
        public let value: HeaderValue

        /// A name with its value.
        public init(_ name: HeaderName, _ value: HeaderValue) {
            self.name = name
            self.value = value
        }
    }

    /// The headers in their order.
    public private(set) var all: [Header]

    /// Headers in their order.
    public init(_ headers: [Header] = []) { all = headers }

    /// The values of a name, in their order.
    public func values(_ name: HeaderName) -> [HeaderValue] { all.filter { $0.name == name }.map(\.value) }

    /// The value of a name that stands exactly once; nil where it is missing or stands twice. Setting it takes the place of all.
    public subscript(_ name: HeaderName) -> HeaderValue? {
        get {
            let found = values(name)
            return found.count == 1 ? found[0] : nil
        }
        set {
            all.removeAll { $0.name == name }
            if let newValue { add(name, newValue) }
        }
    }

    /// The values of a header that is a list (RFC 9110 §5.6.1), joined by commas; nil where it is missing.
    public func list(_ name: HeaderName) -> String? {
        let found = values(name)
        return found.isEmpty ? nil : found.map(\.text).joined(separator: ", ")
    }

    /// Adds a header after those that are there.
    public mutating func add(_ name: HeaderName, _ value: HeaderValue) { all.append(Header(name, value)) }
}

extension Headers: ExpressibleByDictionaryLiteral {
    /// Headers in the order of the literal.
    public init(dictionaryLiteral headers: (HeaderName, HeaderValue)...) { self.init(headers.map { Header($0.0, $0.1) }) }
}
