internal import Casework

/// The command lines with which a draw is checked: by this program, and by the verifier that shares nothing with it.
struct CheckCommands {
    /// The calls, each in the parts between which it may be broken.
    private let calls: [[String]]

    /// For the files as they lie here.
    init(folder: String, basis: LotsBasis, commitments: String?) {
        let paths = basis.paths
        let published = commitments.map { [Self.option("--commitments", $0)] } ?? []
        let (transcript, assignments) = (
            DrawFiles.path(DrawFiles.transcript, in: folder), DrawFiles.path(DrawFiles.assignments, in: folder)
        )
        calls = [
            ["palermo lots verify", folder.quotedForShell] + basis.options + published,
            ["python3 verifier/verify_lots.py", transcript.quotedForShell] + paths + published + [
                Self.option("--assignments", assignments)
            ],
        ]
    }

    private static func option(_ name: String, _ value: String) -> String { "\(name) \(value.quotedForShell)" }

    /// The calls, one on a line.
    var lines: [String] { calls.map { $0.joined(separator: " ") } }

    /// For whoever fetched the published files into one folder.
    ///
    /// - Parameter commitments: how many times commitments were published: for the draw, and for each repeat.
    static func published(_ basis: LotsBasis, commitments: Int) -> [String] {
        let published = (0..<commitments).map { option("--commitments", $0 == 0 ? "commitments.json" : "commitments-\($0 + 1).json") }
        let options =
            [option("--registry", basis.registryPath.lastComponent), option("--mechanism", basis.definitionPath.lastComponent)]
            + published + [option("--assignments", DrawFiles.assignments)]
        return ["palermo lots verify", "python3 verifier/verify_lots.py"].map {
            lines(of: [$0, DrawFiles.transcript] + options, width: 60)
        }
    }

    /// The calls as a block that can be pasted, at most 80 columns wide where words allow it.
    var text: String {
        calls.map(Self.block).joined()
    }

    /// A call as a block, from the parts between which it may be broken.
    static func block(_ call: [String]) -> String {
        lines(of: call, width: 78).split(separator: "\n").map { "  " + $0 + "\n" }.joined()
    }

    private static func lines(of call: [String], width: Int) -> String {
        call.map(\.keepingTogether).joined(separator: " ").wrapped(to: width, indentingRestBy: 2, breaking: " \\").allowingBreaks
    }
}

extension String {
    /// The text as one word of a shell's command line, quoted where it must be.
    var quotedForShell: String {
        let isPlain =
            !isEmpty && unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0123456789-_./=:+,@".unicodeScalars.contains($0) }
        if isPlain { return self }
        return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// Each line of the text wrapped to 80 columns.
    var inLines: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { String($0).wrapped(to: 80) }.joined(separator: "\n")
    }
}
