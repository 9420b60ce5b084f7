private import CommandLine
private import Glibc
private import Pages
private import Solver
private import Storage
private import Vault
private import Words

@main
struct Palermo {
    /// Hands the words of the call to the command line and ends with its code.
    static func main() async {
        // Where a file may not grow any further, writing to it fails and can be told; the signal would end the process without a word.
        signal(SIGXFSZ, SIG_IGN)
        let program = Program.palermo(ports)
        let exitCode = await program.run(Array(Swift.CommandLine.arguments.dropFirst()), on: .standard)
        exit(exitCode.rawValue)
    }

    private static var ports: Ports {
        let sodium = Sodium()
        let surroundings = Surroundings(executableFolder: executableFolder, dataFolder: getenv("PALERMO_DATA").map { String(cString: $0) })
        return Ports(
            files: LocalFiles(), digests: sodium, chance: sodium, streams: sodium, clock: SystemClock(), record: record(sodium),
            lastWord: CaDiCaL(),
            summaryPaper: DrawSummaryPaper(digests: sodium), reviewPaper: ReviewPagePaper(), fairnessPlot: { fairnessPlot($0, $1) },
            yearlyPlot: { yearlyPlot($0, $1, seed: $2) },
            faultMachine: executable.map { SystemFaultMachine(executable: $0) }, site: SiteServing.ports, surroundings: surroundings)
    }

    private static func record(_ sodium: Sodium) -> RecordPorts {
        RecordPorts(
            databases: SQLiteDatabases(), masterKeys: { SodiumMasterKeys(files: PrivateFiles(), chance: $0) },
            attachments: { SealedAttachments(in: $0, digests: sodium) }, mediaTypes: { try MagicTypes() }, words: { try UnicodeWords() },
            masterKey: getenv("PALERMO_MASTER_KEY").map { String(cString: $0) }, typedText: typedText)
    }

    /// The lines of standard input, up to an empty one or the end.
    @Sendable private static func typedText() -> String {
        var lines: [String] = []
        while let line = readLine(), !line.allSatisfy(\.isWhitespace) { lines.append(line) }
        return lines.joined(separator: "\n")
    }

    /// This very executable, links followed.
    private static var executable: String? {
        guard let found = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    private static var executableFolder: String? {
        executable.flatMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } }
    }
}
