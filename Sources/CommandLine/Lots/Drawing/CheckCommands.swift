internal import Casework

/// The command lines with which a draw is checked: by this program, and by the verifier that shares nothing with it.
struct CheckCommands {
    /// The calls, one on a line.
    let lines: [String]

    /// For the files as they lie here.
    init(folder: String, basis: LotsBasis, commitments: String?) {
        let paths = ["--registry", basis.registryPath, "--mechanism", basis.definitionPath]
        let published = commitments.map { ["--commitments", $0] } ?? []
        let (transcript, assignments) = (
            DrawFiles.path(DrawFiles.transcript, in: folder), DrawFiles.path(DrawFiles.assignments, in: folder)
        )
        lines = [
            ["palermo", "lots", "verify", folder] + (basis.isShipped ? [] : paths) + published,
            ["python3", "verifier/verify_lots.py", transcript] + paths + published + ["--assignments", assignments],
        ].map { $0.map(\.quotedForShell).joined(separator: " ") }
    }

    /// For whoever fetched the published files into one folder.
    static func published(_ basis: LotsBasis, withCommitments: Bool) -> [String] {
        let paths =
            ["--registry", basis.registryPath.lastComponent, "--mechanism", basis.definitionPath.lastComponent]
            + (withCommitments ? ["--commitments", "commitments.json"] : []) + ["--assignments", DrawFiles.assignments]
        return [["palermo", "lots", "verify"], ["python3", "verifier/verify_lots.py"]].map {
            ($0 + [DrawFiles.transcript] + paths).map(\.quotedForShell).joined(separator: " ")
        }
    }

    /// The calls as a block that can be pasted, at most 80 columns wide where words allow it.
    var text: String {
        lines.map { "  " + $0.wrapped(to: 76, indentingRestBy: 2, breaking: " \\").split(separator: "\n").joined(separator: "\n  ") + "\n" }
            .joined()
    }
}

extension String {
    /// The text as one word of a shell's command line, quoted where it must be.
    var quotedForShell: String {
        let isPlain = !isEmpty && unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0123456789-_./=:+,@".unicodeScalars.contains($0) }
        if isPlain { return self }
        return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// Each line of the text wrapped to 80 columns.
    var inLines: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { String($0).wrapped(to: 80) }.joined(separator: "\n")
    }
}
