internal import JSONText
public import Law
public import Registry

extension MechanismDefinition {
    /// What becomes of a choice about a State that the registry does not hold.
    public enum UnknownStates: Hashable, Sendable {
        /// It is a fault, as for a definition that somebody wrote for this registry.
        case refused
        /// It is left out, as for the definition that is shipped, used with another registry.
        case passedOver
    }

    /// Reads a definition and checks it against a registry; whatever is wrong is found at once, and then nothing is used.
    public init(
        reading bytes: [UInt8], from file: String, for registry: TreatyRegistry, unknownStates: UnknownStates = .refused
    ) throws(Corrections) {
        let root = Node(try JSON(readingDefinition: bytes, from: file))
        var reader = MechanismReader(file: file, registry: registry, unknownStates: unknownStates)
        let definition = Self(root, &reader)
        guard reader.corrections.isEmpty else { throw Corrections(reader.corrections) }
        self = definition
    }

    private init(_ root: Node, _ reader: inout MechanismReader) {
        reader.expect(Self.names, in: root)
        file = reader.file
        mechanism = reader.text(root["mechanism"])
        _ = reader.number(1...1, root["version"])
        adopted = reader.day(root["adopted"])
        decision = reader.text(root["decision"])
        rules = reader.word(Self.knownRules, root["rules"])
        var terms = Self.figures(root, &reader)
        requests = reader.number(0...100, root["requests"]) ?? 0
        terms.requests = requests
        Self.checkReviewers(root["reviewers"], &reader)
        optOuts = reader.optOuts(root["optOuts"])
        groups = reader.groups(root["groups"])
        Self.readChoices(root, &terms, &reader)
        self.terms = terms
    }

    private static let names = [
        "mechanism", "version", "adopted", "decision", "rules", "instruments", "cohorts", "reviews", "requests", "reviewers", "optOuts",
        "groups", "volunteers", "allowMoreReviewers", "additionalReviewers",
    ]

    private static func figures(_ root: Node, _ reader: inout MechanismReader) -> DrawTerms {
        var terms = DrawTerms(instruments: reader.instruments(root["instruments"]))
        terms.cohorts = reader.number(1...100, root["cohorts"]) ?? terms.cohorts
        let reviews = root["reviews"]
        reader.expect(["least", "most"], in: reviews)
        let least = reader.number(0...100, reviews["least"])
        let most = reader.number(1...100, reviews["most"])
        if let least, let most, least > most { reader.note(.leastAboveMost(most), at: reviews["least"], under: Provision(.procedures, 29)) }
        terms.leastReviews = least ?? terms.leastReviews
        terms.mostReviews = most ?? terms.mostReviews
        return terms
    }

    /// The number of four is part of the rules: two reviewers, and one more for each (¶28 c).
    private static func checkReviewers(_ node: Node, _ reader: inout MechanismReader) {
        reader.expect(["most"], in: node)
        guard let most = reader.number(1...100, node["most"]), most != 4 else { return }
        reader.note(.otherNumberOfReviewers, at: node["most"], under: Provision(.procedures, 28, "c"))
    }

    private static func readChoices(_ root: Node, _ terms: inout DrawTerms, _ reader: inout MechanismReader) {
        terms.volunteers = reader.volunteers(root["volunteers"], most: terms.mostReviews)
        terms.allowingMoreReviewers = reader.allowingMoreReviewers(root["allowMoreReviewers"])
        let words = DrawTerms.AdditionalReviewers.allCases.map(\.rawValue)
        terms.additionalReviewers = DrawTerms.AdditionalReviewers(rawValue: reader.word(words, root["additionalReviewers"])) ?? .sameSide
    }
}
