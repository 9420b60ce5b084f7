import Casework
import CaseworkTesting
import CommandLine
import FoundationEssentials
import Storage

extension Answer {
    /// What the whole program answers to a call; an underscore stands for a blank within a word.
    init(_ call: String, _ ports: Ports = .shipped) async {
        let words = call.split(separator: " ").map { String($0).replacing("_", with: " ") }
        self = await Answer.of(words, Program.palermo(ports))
    }

    /// The lines of the output.
    var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}

extension Ports {
    /// The files of this machine, with the data that is shipped beside the executable.
    static let shipped = testing(LocalFiles(), Surroundings(executableFolder: sources + "/bin"))

    static let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardizedFileURL.path
}

extension MemoryFiles {
    /// A copy of the shipped registry, with one change to one table.
    static func registry(in folder: String = "tables", _ table: String = "states.csv", _ change: (String) -> String = { $0 }) throws
        -> MemoryFiles
    {
        let files = MemoryFiles()
        for name in try LocalFiles().list(Ports.sources + "/Data/registry") where name.hasSuffix(".csv") {
            let bytes = try LocalFiles().read(Ports.sources + "/Data/registry/" + name)
            files.put(name == table ? Array(change(String(decoding: bytes, as: UTF8.self)).utf8) : bytes, at: "\(folder)/\(name)")
        }
        return files
    }
}
