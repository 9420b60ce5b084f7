internal import Casework
internal import Lots

/// The folder into which a draw is written, with the words for why it cannot be.
struct DrawFolder {
    /// Its path.
    let path: String
    private let files: DrawFiles

    init(_ path: String, _ ports: Ports) {
        self.path = path
        files = DrawFiles(files: ports.files, paper: ports.summaryPaper)
    }

    /// Refuses where another draw that binds would be overwritten.
    func checkIsFree(besides transcript: [UInt8]? = nil) throws(Failure) {
        do throws(FileFault) {
            if try files.occupant(of: path, besides: transcript) == .draw { throw FileFault(.other(""), at: "") }
        } catch {
            if error.path.isEmpty { throw LotsWording.drawExists(path) }
            throw Failure.writing("the draw", error)
        }
    }

    /// Writes the files of a draw as one act and gives their names.
    func write(_ transcript: Transcript, _ basis: LotsBasis, earlier: Transcript? = nil) throws(Failure) -> [String] {
        let draw = CompletedDraw(
            transcript: transcript, registry: basis.registry.registry, definition: basis.definition.definition,
            checks: CheckCommands.published(basis, commitments: transcript.isDraw ? 1 + transcript.repeats.count : 0))
        do throws(FileFault) {
            return try files.write(draw, earlier: earlier, into: path)
        } catch {
            throw Failure.writing("the draw", error)
        }
    }
}

extension Transcript {
    /// Whether it was drawn from contributions and not rehearsed.
    var isDraw: Bool { !head.origin.contributions.isEmpty }
}
