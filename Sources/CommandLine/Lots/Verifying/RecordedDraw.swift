internal import Casework
internal import Lots

/// A transcript that was read and found right in every respect that can be checked.
struct RecordedDraw {
    /// Where it was read.
    let path: String
    /// What was read.
    let bytes: [UInt8]
    /// What came of checking it.
    let verification: DrawVerification

    /// The transcript.
    var transcript: Transcript { verification.transcript }

    /// Reads the transcript in a file, or in the folder of a draw, and refuses one that does not hold.
    static func read(_ path: String, _ basis: LotsBasis, _ console: Console, _ ports: Ports) throws -> RecordedDraw {
        let path = DrawFiles(files: ports.files, paper: nil).transcriptPath(path)
        let bytes = try LotsFiles(ports.files).read(path, "the transcript").bytes
        let evidence = DrawEvidence(registry: basis.registry, definition: basis.definition)
        let verification = try verify(bytes, path, evidence, console, ports)
        guard verification.faults.isEmpty else { throw LotsWording.differences(verification.faults, in: path, basis.names, console) }
        return RecordedDraw(path: path, bytes: bytes, verification: verification)
    }

    /// Checks a transcript; a progress line is shown on a terminal.
    static func verify(
        _ bytes: [UInt8], _ path: String, _ evidence: DrawEvidence, _ console: Console, _ ports: Ports
    ) throws(Failure) -> DrawVerification {
        let progress = ProgressLine("checking \(path)", total: 100, on: console.error)
        defer { progress.finish() }
        do throws(TranscriptFault) {
            return try VerifyDraw(digests: ports.digests, streams: ports.streams).verify(bytes, against: evidence) { done, total in
                progress.update(100 * done / max(1, total))
            }
        } catch {
            throw LotsWording.fault(error, in: path)
        }
    }
}
