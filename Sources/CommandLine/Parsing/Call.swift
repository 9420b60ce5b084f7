/// What the words of a call come to.
enum Call {
    /// The help page of a command is asked for.
    case help(CommandPath)
    /// The version is asked for.
    case version
    /// A command is to act on values.
    case act(CommandPath, Command.Action, GivenValues)
    /// The words are wrong, in one way at least.
    case faulty(CommandPath, [UsageFault])
}

/// The values that were given or stand by default, by what they are written after.
struct GivenValues: Sendable {
    private var values: [String: [String]] = [:]

    subscript(_ option: Option) -> [String] {
        get { values[option.written, default: []] }
        set { values[option.written] = newValue }
    }

    subscript(_ argument: Argument) -> [String] {
        get { values[argument.name, default: []] }
        set { values[argument.name] = newValue }
    }

    subscript(_ flag: Flag) -> Bool {
        get { values[flag.written] != nil }
        set { values[flag.written] = newValue ? [] : nil }
    }
}
