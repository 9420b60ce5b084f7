/// An argument that is known by its place.
package struct Argument: Sendable {
    /// How often an argument stands.
    package enum Occurrence: Sendable {
        case once
        case atMostOnce
        case atLeastOnce
        case anyNumber
    }

    /// What the argument is called in help and errors, in capitals: `DIR`.
    package let name: String
    /// One short clause.
    package let abstract: String
    /// What may be written.
    package let kind: ValueKind
    /// How often it stands; only the last argument of a command may stand more than once.
    package let occurrence: Occurrence

    /// An argument of some kind that stands once, unless another occurrence is named.
    package init(_ name: String, _ kind: ValueKind, _ abstract: String, stands occurrence: Occurrence = .once) {
        self.name = name
        self.abstract = abstract
        self.kind = kind
        self.occurrence = occurrence
    }

    /// Whether the argument may stand more than once.
    var isRepeatable: Bool { occurrence == .atLeastOnce || occurrence == .anyNumber }
    /// Whether the argument may be left out.
    var isOptional: Bool { occurrence == .atMostOnce || occurrence == .anyNumber }
    /// How the argument stands in a usage line: `DIR`, `[DIR]`, `DIR ...`.
    var usage: String { (isOptional ? "[\(name)]" : name) + (isRepeatable ? " ..." : "") }
}
