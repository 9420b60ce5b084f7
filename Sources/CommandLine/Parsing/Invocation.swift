/// A call whose words were read and found right: the values, and the console to answer on.
package struct Invocation: Sendable {
    /// The command that is called.
    package let path: CommandPath
    /// Where the answer goes.
    package let console: Console
    private let values: GivenValues

    init(path: CommandPath, console: Console, values: GivenValues) {
        self.path = path
        self.console = console
        self.values = values
    }

    /// The value of an option, or its default; nil where it was not given and has none.
    package subscript(_ option: Option) -> String? { values[option].last }
    /// All values of an option that may stand more than once, in their order.
    package func all(_ option: Option) -> [String] { values[option] }
    /// The value of an argument, nil where it was left out.
    package subscript(_ argument: Argument) -> String? { values[argument].first }
    /// All values of an argument that may stand more than once, in their order.
    package func all(_ argument: Argument) -> [String] { values[argument] }
    /// Whether a flag stands.
    package subscript(_ flag: Flag) -> Bool { values[flag] }

    /// The value of an option that is required or has a default.
    package func value(_ option: Option) throws(UndeclaredValue) -> String {
        guard let value = self[option] else { throw UndeclaredValue(name: option.written) }
        return value
    }

    /// The value of an argument that must stand.
    package func value(_ argument: Argument) throws(UndeclaredValue) -> String {
        guard let value = self[argument] else { throw UndeclaredValue(name: argument.name) }
        return value
    }

    /// The number of an option of the kind `integer`, nil where it was not given and has no default.
    package func integer(_ option: Option) -> Int? { self[option].flatMap { Int($0) } }
}

/// A command asked for a value that its declaration does not promise: our fault, not the caller's.
package struct UndeclaredValue: Error {
    let name: String
}
