internal import Law
internal import Lots
internal import Registry

/// Compares a transcript that holds in itself with what it rests on; collects all that differs.
struct EvidenceComparison {
    let transcript: Transcript
    let evidence: DrawEvidence
    let digests: any Digests
    var faults: [EvidenceFault] = []
    var checked: [DrawVerification.Check] = []
    var unchecked: [DrawVerification.Gap] = []

    init(_ transcript: Transcript, _ evidence: DrawEvidence, _ digests: any Digests) {
        self.transcript = transcript
        self.evidence = evidence
        self.digests = digests
    }

    /// The registry and the definition are those of the transcript.
    mutating func compareDigests() {
        let (registry, mechanism) = (evidence.registry.digestText, evidence.definition.digest)
        if transcript.head.registry != registry { faults.append(.otherRegistry(recorded: transcript.head.registry, found: registry)) }
        if transcript.head.mechanism != mechanism { faults.append(.otherMechanism(recorded: transcript.head.mechanism, found: mechanism)) }
        if faults.isEmpty { checked.append(.digests) }
    }

    /// Participants and terms follow from them; not looked at where they are others, as then nothing would agree.
    mutating func compareParticipants() {
        guard faults.isEmpty else { return }
        let head = transcript.head
        do throws(Corrections) {
            let parties = try evidence.definition.definition.parties(in: evidence.registry.registry, on: head.day)
            compare(head.field, with: Field(parties: parties, terms: evidence.definition.definition.terms))
        } catch {
            faults.append(.noParticipants(error.all.map(\.description)))
        }
    }

    private mutating func compare(_ recorded: Field, with expected: Field) {
        let before = faults.count
        let recordedStates = recorded.participants
        let expectedStates = expected.participants
        for code in Set(recordedStates.keys).union(expectedStates.keys).sorted() where recordedStates[code] != expectedStates[code] {
            faults.append(.participant(code, recorded: recordedStates[code], expected: expectedStates[code]))
        }
        if recorded.terms != expected.terms { faults.append(.terms) }
        if faults.count == before { checked.append(.participants(recorded.count)) }
    }

    /// Each draw and repeat with contributions is compared with the commitments that were published for it.
    mutating func compareCommitments() {
        var unused = evidence.commitments
        for link in transcript.drawnLinks {
            guard case .contributions(let contributions) = link.origin else {
                unchecked.append(.rehearsal(link: link.name))
                continue
            }
            guard let place = unused.firstIndex(where: { $0.commitments.context == link.context }) else {
                unchecked.append(.commitments(link: link.name))
                continue
            }
            compare(contributions, with: unused.remove(at: place), link.name)
        }
        faults += unused.map { .commitmentsForNothing(file: $0.file) }
        if unused.count < evidence.commitments.count { unchecked.append(.timeOfPublication) }
    }

    private mutating func compare(_ contributions: [Contribution], with published: DrawEvidence.Published, _ link: String) {
        let broken = RevealContributions(digests: digests).differences(contributions, published.commitments.commitments)
        faults += broken.map { .commitments(file: published.file, link: link, $0) }
        if broken.isEmpty { checked.append(.commitments(link: link)) }
    }

    /// The first line of the assignments that is not what follows from the transcript.
    mutating func compareAssignments() {
        guard let found = evidence.assignments else { return unchecked.append(.assignments) }
        let expected = Assignments(of: transcript).fileBytes
        guard found.bytes != expected else { return checked.append(.assignments) }
        let (foundLines, expectedLines) = (Self.lines(found.bytes), Self.lines(expected))
        let count = max(foundLines.count, expectedLines.count)
        let line = (0..<count).first { $0 >= foundLines.count || $0 >= expectedLines.count || foundLines[$0] != expectedLines[$0] } ?? 0
        faults.append(
            .assignments(
                file: found.name, line: line + 1, found: line < foundLines.count ? foundLines[line] : nil,
                expected: line < expectedLines.count ? expectedLines[line] : nil))
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        if lines.last == "" { lines.removeLast() } else { lines.append("the end, without a line feed") }
        return lines
    }

    /// What repeats say about themselves is protected by the chain, and known to be true by those who were there.
    mutating func noteWords() {
        if !transcript.repeats.isEmpty { unchecked.append(.wordsOfRepeats) }
    }
}

extension Field {
    /// Each participant's group and instruments as one text, by its code.
    fileprivate var participants: [StateCode: String] {
        Dictionary(parties.map { ($0.code, "\($0.group) \(names($0.instruments))") }) { first, _ in first }
    }

    private func names(_ instruments: InstrumentSet) -> String {
        instruments.positions.map { terms.instruments[$0].text }.joined(separator: "+")
    }
}

/// The draw or one of its repeats: where a seed was made.
struct DrawnLink {
    let name: String
    let origin: Origin
    let context: SeedContext
}

extension Transcript {
    /// The draw and its repeats, each with what its seed depends on.
    var drawnLinks: [DrawnLink] {
        let draw = SeedContext.draw(registry: head.registry, mechanism: head.mechanism, on: head.day)
        return [DrawnLink(name: "the draw", origin: head.origin, context: draw)]
            + repeats.enumerated().map {
                let context = SeedContext.after(hash(beforeRepeat: $0), request: $1.requestHash)
                return DrawnLink(name: "repeat \($0 + 1)", origin: $1.origin, context: context)
            }
    }
}
