/// Reads the words of a call from left to right and collects everything that is wrong with them.
struct CallParser {
    private var path: CommandPath
    private var rest: ArraySlice<String>
    private var values = GivenValues()
    private var plainWords: [String] = []
    private var faults: [UsageFault] = []

    /// Reads the words that follow the program's name.
    static func parse(_ words: [String], for program: Command) -> Call {
        var parser = CallParser(path: CommandPath(program), rest: words[...])
        let isKnown = parser.readWords()
        if isKnown, parser.values[Flag.help] { return .help(parser.path) }
        if isKnown, parser.values[Flag.version] { return .version }
        return parser.finish(isKnown: isKnown)
    }

    private init(path: CommandPath, rest: ArraySlice<String>) {
        self.path = path
        self.rest = rest
    }

    /// False where a command is unknown, so that nothing can be said of the words after it.
    private mutating func readWords() -> Bool {
        while let word = rest.popFirst() {
            if word == "--" {
                plainWords += rest
                rest = []
            } else if word.hasPrefix("--") {
                readOption(word)
            } else if word.hasPrefix("-"), word.count > 1, Int(word) == nil {
                readLetters(word)
            } else if path.command.subcommands.isEmpty {
                plainWords.append(word)
            } else if let below = path.below(word) {
                path = below
            } else {
                faults = [.unknownCommand(word, suggestion: path.command.subcommands.map(\.name).nearest(to: word))]
                return false
            }
        }
        return true
    }

    private mutating func finish(isKnown: Bool) -> Call {
        if isKnown, path.command.action == nil { faults.append(.missingCommand) }
        if isKnown, path.command.action != nil {
            takeArguments()
            completeOptions()
        }
        guard faults.isEmpty, let action = path.command.action else { return .faulty(path, faults) }
        return .act(path, action, values)
    }
}

extension CallParser {
    private mutating func readOption(_ word: String) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if let flag = path.flags.first(where: { $0.written == parts[0] }) {
            if parts.count > 1 { faults.append(.valueOfFlag(parts[0])) }
            values[flag] = true
        } else if let option = path.options.first(where: { $0.written == parts[0] }) {
            readValue(of: option, attached: parts.count > 1 ? parts[1] : nil)
        } else {
            let suggestion = noteUnknownOption(parts[0])
            let isMisspelt = path.options.contains { $0.written == suggestion }
            if isMisspelt, parts.count == 1, !(rest.first ?? "--").hasPrefix("--") { rest.removeFirst() }
        }
    }

    private mutating func readLetters(_ word: String) {
        for letter in word.dropFirst() {
            if let flag = path.flags.first(where: { $0.letter == letter }) {
                values[flag] = true
            } else {
                noteUnknownOption(word)
                return
            }
        }
    }

    /// Notes the fault and gives the option that was probably meant.
    @discardableResult
    private mutating func noteUnknownOption(_ word: String) -> String? {
        let names = path.options.map(\.written) + path.flags.map(\.written)
        let suggestion = names.nearest(to: word.hasPrefix("--") ? word : "-" + word)
        faults.append(.unknownOption(word, suggestion: suggestion))
        return suggestion
    }

    private mutating func readValue(of option: Option, attached: String?) {
        let follows = rest.first.map { !$0.hasPrefix("--") } ?? false
        guard let value = attached ?? (follows ? rest.popFirst() : nil) else {
            return faults.append(.missingValue(option: option.written, expectation: option.kind.expectation))
        }
        guard values[option].isEmpty || option.occurrence == .anyNumber else { return faults.append(.repeatedOption(option.written)) }
        values[option].append(check(value, option.kind, of: option.written))
    }

    /// The value as commands expect it; where it is wrong, the fault is noted and the value kept, so that it counts as given.
    private mutating func check(_ value: String, _ kind: ValueKind, of name: String) -> String {
        if let accepted = kind.accepted(value) { return accepted }
        faults.append(.invalidValue(value, of: name, expectation: kind.expectation, suggestion: kind.words.nearest(to: value)))
        return value
    }

    private mutating func takeArguments() {
        var words = plainWords[...]
        for argument in path.command.arguments {
            let taken = argument.isRepeatable ? words : words.prefix(1)
            words = words.dropFirst(taken.count)
            for word in taken { values[argument].append(check(word, argument.kind, of: argument.name)) }
            if taken.isEmpty, !argument.isOptional { faults.append(.missingArgument(argument.name, expectation: argument.abstract)) }
        }
        faults += words.map { .unexpectedArgument($0) }
    }

    private mutating func completeOptions() {
        for option in path.options where values[option].isEmpty {
            if let standard = option.standard { values[option] = [standard] }
            let isFaulty = faults.contains { if case .missingValue(option.written, _) = $0 { true } else { false } }
            if option.occurrence == .once, !isFaulty { faults.append(.missingOption("\(option.written) \(option.valueName)")) }
        }
    }
}
