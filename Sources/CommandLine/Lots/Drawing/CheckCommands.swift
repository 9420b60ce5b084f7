internal import Casework

/// The command lines with which a draw is checked: by this program, and by the verifier that shares nothing with it.
struct CheckCommands {
    /// The calls, each in the parts between which it may be broken.
    private let calls: [[String]]

    /// For the files as they lie here.
    init(folder: String, basis: LotsBasis, commitments: String?) {
        let paths = [Self.option("--registry", basis.registryPath), Self.option("--mechanism", basis.definitionPath)]
        let published = commitments.map { [Self.option("--commitments", $0)] } ?? []
        let (transcript, assignments) = (
            DrawFiles.path(DrawFiles.transcript, in: folder), DrawFiles.path(DrawFiles.assignments, in: folder)
        )
        calls = [
            ["palermo lots verify", folder.quotedForShell] + (basis.isShipped ? [] : paths) + published,
            ["python3 verifier/verify_lots.py", transcript.quotedForShell] + paths + published + [
                Self.option("--assignments", assignments)
            ],
        ]
    }

    private static func option(_ name: String, _ value: String) -> String { "\(name) \(value.quotedForShell)" }

    /// The calls, one on a line.
    var lines: [String] { calls.map { $0.joined(separator: " ") } }

    /// For whoever fetched the published files into one folder.
    static func published(_ basis: LotsBasis, withCommitments: Bool) -> [String] {
        let options =
            [option("--registry", basis.registryPath.lastComponent), option("--mechanism", basis.definitionPath.lastComponent)]
            + (withCommitments ? [option("--commitments", "commitments.json")] : []) + [option("--assignments", DrawFiles.assignments)]
        return ["palermo lots verify", "python3 verifier/verify_lots.py"].map {
            ([$0, DrawFiles.transcript] + options).joined(separator: " ")
        }
    }

    /// The calls as a block that can be pasted, at most 80 columns wide where words allow it.
    var text: String {
        calls.map { call in
            let parts = call.map(\.keepingTogether).joined(separator: " ")
            let lines = parts.wrapped(to: 78, indentingRestBy: 2, breaking: " \\").split(separator: "\n")
            return lines.map { "  " + $0 + "\n" }.joined().allowingBreaks
        }.joined()
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
