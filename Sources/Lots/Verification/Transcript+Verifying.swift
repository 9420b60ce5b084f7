import JSONText
import Law
import Registry

extension Transcript {
    /// Reads a transcript and checks everything that it says: the chain, the seed, every random choice, every rule and every proof.
    ///
    /// No search is made: those eligible are shown to be so by the completions of the transcript, the others by a rule or a certificate.
    /// What the transcript cannot show by itself is left to the caller: that the digests are those of the registry and the definition, that
    /// participants and terms follow from them, and that the commitments were published.
    ///
    /// - Parameter progress: is told how many links were checked, and out of how many.
    /// - Throws: `TranscriptFault` for the first thing that is not as it should be.
    public init(
        verifying bytes: [UInt8], sha256: Hash, words: ([UInt8]) -> any RandomWords, progress: (Int, Int) -> Void = { _, _ in }
    ) throws(TranscriptFault) {
        let document: JSON
        do { document = try JSON(reading: bytes, depthLimit: 400) } catch { throw TranscriptFault("the file", "is not JSON: \(error)") }
        let file = try RecordedObject(document, at: "the file")
        try Self.checkOutline(file)
        let recorded = [try file.value("head")] + (try file.list("steps")) + (try file.list("repeats"))
        let stepCount = try file.list("steps").count
        try Self.checkChain(recorded, steps: stepCount, sha256: sha256)
        let headObject = try RecordedObject(recorded[0], at: "head")
        let head = try Head(verifying: headObject, sha256: sha256)
        var stream = AnyWords(words(head.seed))
        var check = try TranscriptCheck(head, headObject, with: &stream, sha256: sha256)
        var steps: [Step] = []
        for (index, link) in recorded[1..<1 + stepCount].enumerated() {
            progress(index, recorded.count)
            let object = try RecordedObject(link, at: "step \(index + 1)")
            guard let seat = check.nextSeat() else { throw object.fault("all seats are drawn already") }
            let step = try check.step(object, seat, with: &stream)
            try object.compare(with: step.json(number: index + 1, head.field))
            steps.append(step)
        }
        try check.checkEnd(after: steps.count)
        self.init(head: check.head ?? head, steps: steps, position: check.position, sha256: sha256)
        for (index, link) in recorded[(1 + stepCount)...].enumerated() {
            progress(1 + stepCount + index, recorded.count)
            try verifyRepeat(try RecordedObject(link, at: "repeat \(index + 1)"), sha256: sha256, words: words)
        }
    }

    private static func checkOutline(_ file: RecordedObject) throws(TranscriptFault) {
        guard try file.text("format") == LotsFormat.transcript else { throw file.fault("'format' should be \(LotsFormat.transcript)") }
        let names = (file.json.members ?? []).map(\.name).sorted()
        guard names == ["format", "head", "repeats", "steps"] else {
            throw file.fault("should hold format, head, steps and repeats, not \(names.joined(separator: ", "))")
        }
    }

    private static func checkChain(_ links: [JSON], steps: Int, sha256: Hash) throws(TranscriptFault) {
        var previous = String(repeating: "0", count: 64)
        for (index, link) in links.enumerated() {
            let place = index == 0 ? "head" : index <= steps ? "step \(index)" : "repeat \(index - steps)"
            let object = try RecordedObject(link, at: place)
            guard try object.text("previous") == previous else { throw object.fault("'previous' is not the hash of the link before") }
            let hashed = JSON.object((link.members ?? []).filter { $0.name != "hash" })
            previous = sha256.of(hashed.canonicalBytes)
            guard try object.text("hash") == previous else { throw object.fault("'hash' is not the hash of this link: it was altered") }
        }
    }

    private mutating func verifyRepeat(
        _ object: RecordedObject, sha256: Hash, words: ([UInt8]) -> any RandomWords
    ) throws(TranscriptFault) {
        let request = try RepeatRequest(verifying: object, head.field)
        if let refusal = refusal(of: request) {
            throw object.fault("the rules do not allow this repeat: \(refusal.reason) (\(refusal.basis))")
        }
        let origin = try Origin(verifying: object, sha256: sha256)
        if refusal(of: origin) != nil { throw object.fault("'kind' should be that of the head, \(head.origin.word)") }
        let asked = hash(of: request, sha256: sha256)
        let seed = origin.seed(in: .after(lastHash, request: asked), sha256: sha256)
        var stream = AnyWords(words(seed))
        var redraw = Redraw(request.seat, in: position, lastWord: nil)
        let done = try redraw.verify(object, request, asked, origin: origin, seed: seed, with: &stream)
        try object.compare(with: done.draw.json(number: repeats.count + 1, head.field, sha256: sha256))
        append(done, sha256: sha256)
    }
}

extension Redraw {
    /// As `run`, with the completions and proofs of the transcript in the place of a search.
    mutating func verify(
        _ object: RecordedObject, _ request: RepeatRequest, _ requestHash: String, origin: Origin, seed: [UInt8],
        with words: inout AnyWords
    ) throws(TranscriptFault) -> (draw: RepeatedDraw, position: Position) {
        let field = search.position.field
        search.presetDrawn()
        for change in try object.changes("completion", field) { search.preset(change) }
        guard search.keepsToTheRules else { throw object.fault("'completion' does not fill the side within the rules") }
        var check = TranscriptCheck(search)
        var steps: [Step] = []
        var recorded = (try object.list("steps")).makeIterator()
        let done = try run(request, requestHash, origin: origin, seed: seed) { (search, seat) throws(TranscriptFault) in
            let step = try RecordedObject(recorded.next(), at: "\(object.place), step \(steps.count + 1)")
            check.search = search
            steps.append(try check.step(step, seat, with: &words))
            search = check.search
            return steps[steps.count - 1]
        }
        return done
    }
}
