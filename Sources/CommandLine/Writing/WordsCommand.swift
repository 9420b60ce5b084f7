internal import Casework
internal import Law
internal import Mechanism

/// `palermo words`: how many words a text has, as the limit of a summary counts them.
enum WordsCommand {
    private static let file = Argument("FILE", .file, "the text, as UTF-8")
    private static let language = Option(
        "lang", "CODE", .choice(WorkingLanguage.allCases.map(\.rawValue)), "the language of the text", stands: .once)

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "words",
            abstract: "Count the words of a text as the limit of a summary does",
            discussion: """
                One count for all six languages: segments of Unicode that hold a letter or a digit, and each Chinese character as one. \
                A summary has at most 1,500 words (¶38); a longer one is refused when it is handed in. Ends with 65 where the text is longer.
                """,
            arguments: [file],
            options: [language, DataFolder.option],
            examples: [Example("Count while writing", "palermo words summary.txt --lang fr")],
            action: { try count($0, ports) })
    }

    private static func count(_ invocation: Invocation, _ ports: Ports) throws -> ExitCode {
        let path = try invocation.value(file)
        let read = try LotsFiles(ports.files).read(path, "the text")
        guard let text = String(validating: read.bytes, as: UTF8.self) else {
            throw Failure(.dataError, cannot: "count the words in \(path)", because: "it is no text in UTF-8", remedy: "Save it as UTF-8.")
        }
        let counter = try ports.requireRecord().words()
        let words = counter.words(in: text, language: invocation[language] ?? "")
        let definition = try CycleFile.read(invocation, ports)
        let most = (definition.definition(on: ports.clock.today()) ?? definition.texts.texts[0].value).summaryWords
        let (excess, limit) = (words - most.value, "(\(most.basis))")
        let rest = excess <= 0 ? "a summary has at most \(most.value) \(limit)" : "\(excess) more than a summary may have \(limit)"
        invocation.console.output.write("\(words) words; \(rest)\n")
        return words <= most.value ? .ok : .dataError
    }
}
