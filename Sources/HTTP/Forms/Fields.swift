/// Names with values in their order, as a form or a query carries them; a name may stand more than once.
public struct Fields: Hashable, Sendable {
    /// A name with its value.
    public struct Field: Hashable, Sendable {
        /// The name, which may be empty.
        public let name: String
        /// The value; empty where none was sent.
        public let value: String

        /// A name with its value.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The fields in their order.
    public let all: [Field]

    /// Fields in their order.
    public init(_ fields: [Field] = []) { all = fields }

    /// Whether there is no field.
    public var isEmpty: Bool { all.isEmpty }

    /// The values of a name, in their order: what is ticked in a list.
    public func values(_ name: String) -> [String] { all.filter { $0.name.isExactly(name) }.map(\.value) }

    /// The value of a name that stands exactly once; nil where it is missing or stands twice, so that nobody must say which one counts.
    public subscript(_ name: String) -> String? {
        let found = values(name)
        return found.count == 1 ? found[0] : nil
    }
}

extension Fields: ExpressibleByDictionaryLiteral {
    /// Fields in the order of the literal.
    public init(dictionaryLiteral fields: (String, String)...) { self.init(fields.map { Field($0.0, $0.1) }) }
}
