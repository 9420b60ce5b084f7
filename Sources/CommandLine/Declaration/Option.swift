/// An option with a value, written `--name value` or `--name=value`.
package struct Option: Sendable {
    /// How often an option stands.
    package enum Occurrence: Sendable {
        case atMostOnce
        case once
        case anyNumber
    }

    /// The name without its dashes.
    package let name: String
    /// What the value is called in help and errors, in capitals: `DATE`.
    package let valueName: String
    /// One short clause.
    package let abstract: String
    /// What may be written.
    package let kind: ValueKind
    /// The value where the option does not stand.
    package let standard: String?
    /// How often it stands.
    package let occurrence: Occurrence

    /// An option of some kind that may be left out, unless another occurrence is named.
    package init(
        _ name: String, _ valueName: String, _ kind: ValueKind, _ abstract: String, default standard: String? = nil,
        stands occurrence: Occurrence = .atMostOnce
    ) {
        self.name = name
        self.valueName = valueName
        self.abstract = abstract
        self.kind = kind
        self.standard = standard
        self.occurrence = occurrence
    }

    /// The name as it is written.
    var written: String { "--\(name)" }

    /// How the option stands in a usage line: `[--on DATE]`.
    var usage: String {
        switch occurrence {
        case .atMostOnce: "[\(written) \(valueName)]"
        case .once: "\(written) \(valueName)"
        case .anyNumber: "[\(written) \(valueName)] ..."
        }
    }
}
