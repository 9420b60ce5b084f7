/// What is shown for a call whose words are wrong: every fault, the usage line, and where the help is.
struct UsageMessage {
    let path: CommandPath
    let faults: [UsageFault]

    var text: String {
        if faults == [.missingCommand] { return HelpPage(path: path).text }
        let lines = faults.map { "\(path.name): \($0)".printable.wrapped(to: 80, indentingRestBy: 2) }
        return (lines + [UsageLine(path: path).text, "Help:  \(path.name) --help"]).joined(separator: "\n") + "\n"
    }
}
