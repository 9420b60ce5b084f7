import JSONText
public import Law

/// A draw as it is published: its head, every step, and the repeats that followed, chained by hashes (docs/lots.md, "The transcript").
public struct Transcript: Sendable {
    /// What the draw started from.
    public let head: Head
    /// The seats in the order in which they were drawn.
    public let steps: [Step]
    /// The seats drawn again later, in the order in which that was done.
    public internal(set) var repeats: [RepeatedDraw]
    /// All seats as they stand after the last repeat.
    public internal(set) var position: Position
    /// The links as they are written, each with its hash.
    var links: [JSON]
    /// The hash of the last link.
    public internal(set) var lastHash: String

    /// What a draw starts from.
    public struct Head: Sendable {
        /// Contributions, or the seed of a rehearsal.
        public let origin: Origin
        /// The day for which the registry says who is party.
        public let day: Day
        /// The digest of the registry.
        public let registry: String
        /// The digest of the mechanism definition.
        public let mechanism: String
        /// The seed.
        public let seed: [UInt8]
        /// The participants and the terms.
        public let field: Field
        /// The cohort of each participant, counted from 1.
        public let cohorts: [Int]
        /// The order in which the reviewers of the participants were drawn.
        public let order: [Int]
        /// The completion from which the draw of the reviewers started.
        public let completion: [Change]
    }

    /// Begins with the head and the steps of a draw.
    init(head: Head, steps: [Step], position: Position, sha256: Hash) {
        self.head = head
        self.steps = steps
        self.position = position
        repeats = []
        links = []
        lastHash = String(repeating: "0", count: 64)
        append(head.json(sha256: sha256), sha256: sha256)
        for (index, step) in steps.enumerated() { append(step.json(number: index + 1, head.field), sha256: sha256) }
    }

    /// Chains a further link to the last one.
    mutating func append(_ members: [JSON.Member], sha256: Hash) {
        let link = members + [JSON.Member("previous", .string(lastHash))]
        lastHash = sha256.of(JSON.object(link).canonicalBytes)
        links.append(.object(link + [JSON.Member("hash", .string(lastHash))]))
    }

    /// Draws the lots: cohorts, order, and every seat.
    ///
    /// - Parameter search: a search whose first completion was found.
    /// - Parameter follow: is told each step as it is drawn.
    public static func draw(
        from search: CompletionSearch, origin: Origin, on day: Day, registry: String, mechanism: String, sha256: Hash,
        words: ([UInt8]) -> any RandomWords, follow: (Step) -> Void = { _ in }
    ) -> Transcript {
        let seed = origin.seed(in: .draw(registry: registry, mechanism: mechanism, on: day), sha256: sha256)
        var stream = AnyWords(words(seed))
        let drawing = Drawing.draw(from: search, with: &stream, follow: follow)
        let head = Head(
            origin: origin, day: day, registry: registry, mechanism: mechanism, seed: seed, field: search.position.field,
            cohorts: drawing.cohorts, order: drawing.order, completion: drawing.firstCompletion)
        return Transcript(head: head, steps: drawing.steps, position: drawing.position, sha256: sha256)
    }

    /// The hash of the link from which a repeat, counted from 0, goes on; on it hangs the seed of the repeat.
    public func hash(beforeRepeat index: Int) -> String { links[steps.count + index]["hash"]?.text ?? "" }

    /// The transcript as it is written to a file: one link a line.
    public var fileBytes: [UInt8] {
        var bytes = Array("{\"format\":\"\(LotsFormat.transcript)\",\n\"head\":".utf8)
        bytes += links[0].canonicalBytes
        bytes += Array(",\n\"steps\":[".utf8) + lines(links[1..<1 + steps.count])
        bytes += Array("],\n\"repeats\":[".utf8) + lines(links[(1 + steps.count)...]) + Array("]}\n".utf8)
        return bytes
    }

    private func lines(_ links: ArraySlice<JSON>) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, link) in links.enumerated() {
            bytes += Array((index == 0 ? "\n" : ",\n").utf8) + link.canonicalBytes
        }
        return bytes
    }
}

/// A stream of random numbers whose kind is not known here.
struct AnyWords: RandomWords {
    private var words: any RandomWords

    init(_ words: any RandomWords) { self.words = words }

    mutating func next() -> UInt64 { words.next() }
}
