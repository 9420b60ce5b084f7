internal import JSONText
public import Lots

/// The files that a draw leaves in a folder.
public struct DrawFiles: Sendable {
    /// The name of the file with the transcript.
    public static let transcript = "transcript.json"
    /// The name of the file with who reviews whom.
    public static let assignments = "assignments.csv"
    /// The name of the page.
    public static let summary = "summary.html"

    private let files: any Files
    private let paper: (any SummaryPaper)?

    /// Files, and who lays out the page; without one there is none.
    public init(files: any Files, paper: (any SummaryPaper)?) {
        self.files = files
        self.paper = paper
    }

    /// Writes all files as one act and gives their names; nothing is half written.
    ///
    /// - Parameter earlier: the transcript that the draw goes on from, to be kept beside it.
    public func write(_ draw: CompletedDraw, earlier: Transcript? = nil, into folder: String) throws(FileFault) -> [String] {
        var all = [
            NamedBytes(Self.assignments, Assignments(of: draw.transcript).fileBytes),
            NamedBytes(Self.transcript, draw.transcript.fileBytes),
        ]
        if let paper { all.append(NamedBytes(Self.summary, paper.page(on: draw))) }
        if let earlier { all.insert(NamedBytes(Self.name(ofEarlier: earlier), earlier.fileBytes), at: 0) }
        try files.write(all, into: folder)
        return all.map(\.name)
    }

    /// The name under which a transcript is kept once another goes on from it.
    public static func name(ofEarlier transcript: Transcript) -> String { "transcript-\(transcript.lastHash.prefix(8)).json" }

    /// The path of the transcript in a folder, or the path itself where it is a file.
    public func transcriptPath(_ path: String) -> String {
        let inside = Self.path(Self.transcript, in: path)
        return files.exists(inside) ? inside : path
    }

    /// The path of a file in a folder.
    public static func path(_ name: String, in folder: String) -> String { folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)" }
}

extension DrawFiles {
    /// What stands in a folder where a draw is to be written.
    public enum Occupant: Hashable, Sendable {
        /// No transcript, or a rehearsal's.
        case nothingThatCounts
        /// The transcript of a real draw, or what cannot be told from one.
        case draw
    }

    /// Whether a folder holds a draw that must not be overwritten; the transcript that the new one goes on from does not count.
    public func occupant(of folder: String, besides transcript: [UInt8]? = nil) throws(FileFault) -> Occupant {
        let path = Self.path(Self.transcript, in: folder)
        guard files.exists(path) else { return .nothingThatCounts }
        let bytes = try files.read(path)
        guard bytes != transcript else { return .nothingThatCounts }
        guard let json = try? JSON(reading: bytes, depthLimit: 400) else { return .draw }
        return json["head"]?["kind"]?.text == "rehearsal" ? .nothingThatCounts : .draw
    }
}
