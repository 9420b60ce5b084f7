internal import JSONText
public import Law
public import Lots

/// What is published before any contribution is revealed: the commitments, and all else that the seed depends on.
public struct PublishedCommitments: Hashable, Sendable {
    /// The draw that the commitments are for.
    public let context: SeedContext
    /// The commitments, in the order of their hashes.
    public let commitments: [Commitment]

    /// Commitments for a draw.
    public init(_ commitments: [Commitment], for context: SeedContext) {
        self.commitments = commitments.sorted { $0.hash < $1.hash }
        self.context = context
    }

    /// The file `commitments.json` (docs/lots.md, "Commitments and seed").
    public var fileBytes: [UInt8] {
        let start: [JSON.Member] = [
            JSON.Member("format", .string(LotsFormat.commitments)), JSON.Member("rules", .string(LotsFormat.rules)),
        ]
        let end = [JSON.Member("commitments", .array(commitments.map(\.json)))]
        return Array(JSON.object(start + context.members + end).prettyText.utf8)
    }
}

extension PublishedCommitments {
    /// Reads such a file; whatever is wrong with it is found at once.
    public init(reading bytes: [UInt8], from file: String) throws(Corrections) {
        let root = try FormReader.root(bytes, from: file)
        var reader = FormReader(file)
        let isForRepeat = root.names.contains("after")
        reader.expect(
            ["format", "rules"] + (isForRepeat ? ["after", "request"] : ["registry", "mechanism", "on"]) + ["commitments"], in: root)
        reader.word(LotsFormat.commitments, root["format"])
        reader.word(LotsFormat.rules, root["rules"])
        let context: SeedContext =
            isForRepeat
            ? .after(reader.hash(root["after"]), request: reader.hash(root["request"]))
            : .draw(registry: reader.hash(root["registry"]), mechanism: reader.hash(root["mechanism"]), on: reader.day(root["on"]))
        let values = reader.list(root["commitments"])
        let commitments = values.map { Commitment($0, &reader) }
        reader.noteDuplicates(values.map { $0["name"] })
        reader.noteDuplicates(values.map { $0["commitment"] })
        try reader.finish()
        self.init(commitments, for: context)
    }
}

extension FormReader {
    /// Notes each text that stands earlier in a list already.
    fileprivate mutating func noteDuplicates(_ values: [FormValue]) {
        var first: [String: String] = [:]
        for value in values {
            guard let text = value.json?.text else { continue }
            if let place = first[text] { note(.duplicate(of: place), at: value) } else { first[text] = value.path }
        }
    }
}

extension SeedContext {
    fileprivate var members: [JSON.Member] {
        switch self {
        case .draw(let registry, let mechanism, let day):
            [
                JSON.Member("registry", .string(registry)), JSON.Member("mechanism", .string(mechanism)),
                JSON.Member("on", .string("\(day)")),
            ]
        case .after(let hash, let request): [JSON.Member("after", .string(hash)), JSON.Member("request", .string(request))]
        }
    }
}
