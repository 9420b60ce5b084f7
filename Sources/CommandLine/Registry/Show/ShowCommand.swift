internal import Casework
internal import JSONText
internal import Localization

/// `palermo registry show`: one State with all that is known of it.
enum ShowCommand {
    private static let words = Argument(
        "STATE", .text, "its code, such as FRA, or its name in any of the six languages", stands: .atLeastOnce)
    private static let format = RegistryOptions.format(["text", "json"])

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "show",
            abstract: "Show one State and what it did about each instrument",
            arguments: [words],
            options: [RegistryOptions.registry, DataFolder.option, RegistryOptions.language, format],
            examples: [
                Example("Show France in French", "palermo registry show FRA --lang fr"),
                Example("Find a State by its name", "palermo registry show Burkina Faso"),
            ],
            action: { try show($0, ports) })
    }

    private static func show(_ invocation: Invocation, _ ports: Ports) throws -> ExitCode {
        let source = try RegistryOptions.read(invocation, ports)
        let state = try StateSearch(source.registry).state(invocation.all(words).joined(separator: " "))
        let output = invocation.console.output
        let page = StatePage(state, source, try RegistryOptions.language(invocation), width: output.width)
        output.write(invocation[format] == "json" ? page.json.prettyText : page.text)
        return .ok
    }
}
