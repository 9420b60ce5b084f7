internal import Law

/// What can be wrong with a file that is exchanged for a draw.
enum FormFault: Hashable, Sendable {
    case notJSON(String)
    case missing(String)
    case wrongForm(String)
    case unknownName([String])
    case noName
    case duplicate(of: String)
    case secret
}

extension FormFault: CorrectionReason {
    var wrong: String {
        switch self {
        case .notJSON(let words): words
        case .missing: "the value is missing"
        case .wrongForm: "the value has another form"
        case .unknownName: "the name is not known"
        case .noName: "this cannot be the name of a contribution"
        case .duplicate(let first): "the same stands in \(first)"
        case .secret: "this is a contribution, which stays secret until it is revealed"
        }
    }

    var expected: String {
        switch self {
        case .notJSON: "one JSON object (RFC 8259) in UTF-8"
        case .missing(let what), .wrongForm(let what): what
        case .unknownName(let names): "only " + names.joined(separator: ", ")
        case .noName: "one line of at most \(ContributionName.mostCharacters) characters, without a space at either end"
        case .duplicate: "each once"
        case .secret: "its commitment"
        }
    }
}
