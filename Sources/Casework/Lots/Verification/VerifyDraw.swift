public import Lots

/// Checks a transcript by its proofs, then compares it with registry, definition, commitments and assignments.
public struct VerifyDraw: Sendable {
    private let digests: any Digests
    private let streams: any SeededStreams

    /// Works every number out anew.
    public init(digests: any Digests, streams: any SeededStreams) {
        self.digests = digests
        self.streams = streams
    }

    /// What came of it; a transcript that does not hold in itself is a `TranscriptFault`.
    ///
    /// - Parameter progress: is told how many links were checked, and out of how many.
    public func verify(
        _ bytes: [UInt8], against evidence: DrawEvidence, progress: (Int, Int) -> Void = { _, _ in }
    ) throws(TranscriptFault) -> DrawVerification {
        let transcript = try Transcript(
            verifying: bytes, sha256: digests.hash, words: { streams.stream(seed: $0) }, progress: progress)
        var comparison = EvidenceComparison(transcript, evidence, digests)
        comparison.compareDigests()
        comparison.compareParticipants()
        comparison.compareCommitments()
        comparison.compareAssignments()
        comparison.noteWords()
        return DrawVerification(
            transcript: transcript, faults: comparison.faults, checked: transcript.checks + comparison.checked,
            unchecked: comparison.unchecked)
    }
}

extension Transcript {
    /// What the transcript shows by itself.
    fileprivate var checks: [DrawVerification.Check] {
        let all = steps + repeats.flatMap(\.steps)
        let byCertificate = all.reduce(0) { $0 + $1.excluded.values.count { $0 == .noCompletion } }
        let excluded = all.reduce(0) { $0 + $1.excluded.count }
        let contributions = ([head.origin] + repeats.map(\.origin)).reduce(0) { $0 + $1.contributions.count }
        return [
            .chain(links: 1 + steps.count + repeats.count), .seed(contributions: contributions), .cohortsAndOrder,
            .choices(seats: all.count), .eligible(completions: all.reduce(0) { $0 + $1.eligible.count }),
            .excluded(byRule: excluded - byCertificate, byCertificate: byCertificate),
        ] + (repeats.isEmpty ? [] : [.repeats(repeats.count)])
    }
}
