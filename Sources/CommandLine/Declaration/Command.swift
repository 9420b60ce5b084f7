/// A command declared as data: parsing, help, completion and the machine-readable description all come from it.
package struct Command: Sendable {
    /// What a command does once its arguments are read.
    package typealias Action = @Sendable (Invocation) async throws -> ExitCode

    /// The word that calls it, in small letters.
    package let name: String
    /// One short sentence in the imperative, without a full stop.
    package let abstract: String
    /// Paragraphs for who reads the whole help page; empty lines part them.
    package let discussion: String
    /// The arguments without a name, in their order.
    package let arguments: [Argument]
    /// The options with a value.
    package let options: [Option]
    /// The options without a value.
    package let flags: [Flag]
    /// At least one call that works, with what it is for.
    package let examples: [Example]
    /// The commands below a group; a command that acts has none.
    package let subcommands: [Command]
    /// What the command does; a group of commands does nothing itself.
    package let action: Action?

    /// A command that acts.
    package init(
        name: String, abstract: String, discussion: String = "", arguments: [Argument] = [], options: [Option] = [], flags: [Flag] = [],
        examples: [Example], action: @escaping Action
    ) {
        self.name = name
        self.abstract = abstract
        self.discussion = discussion
        self.arguments = arguments
        self.options = options
        self.flags = flags
        self.examples = examples
        self.subcommands = []
        self.action = action
    }

    /// A group of commands; its options and flags are understood by all of them.
    package init(
        group name: String, abstract: String, discussion: String = "", options: [Option] = [], flags: [Flag] = [], examples: [Example],
        subcommands: [Command]
    ) {
        self.name = name
        self.abstract = abstract
        self.discussion = discussion
        self.arguments = []
        self.options = options
        self.flags = flags
        self.examples = examples
        self.subcommands = subcommands
        self.action = nil
    }
}
