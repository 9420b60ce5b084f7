/// `palermo completion`: the script that lets a shell complete our words.
enum CompletionCommand {
    private static let shell = Argument("SHELL", .choice(["bash"]), "the shell that the script is for")

    static let command = Command(
        name: "completion",
        abstract: "Print a script that completes words in a shell",
        discussion: """
            To have it in every shell, write the script to \
            ~/.local/share/bash-completion/completions/palermo, or load it from ~/.bashrc as in the example.
            """,
        arguments: [shell],
        examples: [Example("Load the script into this shell", "source <(palermo completion bash)")],
        action: { invocation in
            invocation.console.output.write(BashCompletion(program: CommandPath(invocation.path.program)).script)
            return .ok
        })
}
