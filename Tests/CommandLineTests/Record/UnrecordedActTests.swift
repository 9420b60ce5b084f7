import Casework
import CommandLine
import Testing

@Suite struct `An act that could not be recorded` {
    @Test(arguments: [
        (
            DatabaseFault.diskFull as any Error,
            ["there is no room left on the disk", "Nothing of it was recorded; all acts before it are."]
        ),
        (FileFault(.diskFull, at: "a.files/00/11"), ["a.files/00/11: there is no room left", "Nothing of it was recorded"]),
        (DatabaseFault.other(code: 778, detail: "disk I/O error"), ["disk I/O error (SQLite 778)", "Nothing of it was recorded"]),
        (DatabaseFault.uncertain(detail: "disk I/O error"), ["Whether it was recorded is not known.", "repeat the same request"]),
    ])
    func `is named by its request, with what became of it`(error: any Error, parts: [String]) throws {
        let failure = try #require(Failure.unrecorded("simulated-7", error))
        let message = failure.message.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(failure.exitCode == .ioError)
        #expect(message.hasPrefix("palermo: cannot record the act of simulated-7: "))
        for part in parts { #expect(message.contains(part), "\(message)") }
        #expect(!parts.contains { $0.hasPrefix("Whether") } || !message.contains("Nothing of it"))
    }

    @Test func `because the program is wrong is left to others to explain`() {
        #expect(Failure.unrecorded("simulated-7", RecordFault.withoutKey(.cycle)) == nil)
    }
}
