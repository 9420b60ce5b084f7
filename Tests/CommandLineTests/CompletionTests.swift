import CommandLine
import Foundation
import Testing

@Suite struct `Completion in bash` {
    private static let cases: [(String, String)] = [
        ("", "ballots help completion"),
        ("b", "ballots"),
        ("--", "--help --version"),
        ("ballots ", "hold fail"),
        ("ballots h", "hold"),
        ("ballots fail ", "failure refusal fault"),
        ("ballots hold --f", "--format"),
        ("ballots hold --format ", "table csv json"),
        ("ballots hold --format j", "json"),
        ("ballots hold --format = ", "table csv json"),
        ("ballots hold --format = c", "csv"),
        ("ballots hold --format=", "--format=table --format=csv --format=json"),
        ("ballots hold --on ", ""),
        ("ballots hold --group WEOG So", "Sources"),
        ("ballots hold --data Te", "Tests"),
        ("help ", "ballots help completion"),
        ("completion ", "bash"),
    ]

    @Test(arguments: cases)
    func `offers what was declared`(typed: String, expected: String) async throws {
        let script = await Answer.of("completion bash").output
        let words = ["palermo"] + typed.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let quoted = words.map { "'\($0)'" }.joined(separator: " ")
        let test = script + "\nCOMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count - 1); _palermo; echo \"${COMPREPLY[*]}\"\n"
        #expect(try bash(test) == expected + "\n")
    }

    @Test func `is announced to the shell`() async throws {
        let script = await Answer.of("completion bash").output
        #expect(try bash(script + "\ncomplete -p palermo") == "complete -F _palermo palermo\n")
    }

    /// Runs a script in the root of the package.
    private func bash(_ script: String) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["--norc", "-c", script]
        process.currentDirectoryURL = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
        process.standardOutput = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }
}
