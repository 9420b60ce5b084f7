import CaseworkTesting
import CommandLine
import Testing
import Words

@Suite struct `palermo words` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func count(_ text: String, _ language: String = "en") async throws -> Answer {
        try folder.write(Array(text.utf8), to: "a.txt")
        return await call("words \(folder["a.txt"]) --lang \(language)")
    }

    private func call(_ call: String) async -> Answer {
        let record = RecordPorts.testing(words: { try UnicodeWords() })
        return await Answer.of(call.split(separator: " ").map(String.init), Program.palermo(.ofRecord(record)))
    }

    @Test func `counts as the limit of a summary does, with its paragraph`() async throws {
        let answer = try await count("The Convention, its art. 5 and the Protocols.")
        #expect(answer.exitCode == .ok)
        #expect(answer.output == "8 words; a summary has at most 1500 (¶38)\n")
        #expect(try await count("联合国公约", "zh").output.hasPrefix("5 words"))
    }

    @Test func `says by how much a text is too long`() async throws {
        #expect(try await count(String(repeating: "mot ", count: 1500), "fr").exitCode == .ok)
        let answer = try await count(String(repeating: "mot ", count: 1502), "fr")
        #expect(answer.exitCode == .dataError)
        #expect(answer.output == "1502 words; 2 more than a summary may have (¶38)\n")
    }

    @Test func `says what is missing or no text`() async throws {
        #expect(await call("words \(folder["none.txt"]) --lang fr").exitCode == .noInput)
        try folder.write([0xff, 0xfe, 0x41], to: "b.txt")
        let answer = await call("words \(folder["b.txt"]) --lang fr")
        #expect(answer.exitCode == .dataError && answer.words.contains("it is no text in UTF-8"))
        #expect(await call("words \(folder["b.txt"])").exitCode == .usage)
    }
}
