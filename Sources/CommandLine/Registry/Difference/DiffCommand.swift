internal import Casework
internal import JSONText
internal import Registry

/// `palermo registry diff`: what changed between two registries.
enum DiffCommand {
    private static let old = Argument("OLD", .folder, "the folder of the old registry")
    private static let new = Argument("NEW", .folder, "the folder of the new registry")
    private static let format = RegistryOptions.format(["text", "json"])

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "diff",
            abstract: "Show what changed between two registries",
            discussion: "Rows are compared by their codes and days, whatever their order; the exit code is 0 with changes and without.",
            arguments: [old, new],
            options: [format],
            examples: [Example("Compare tables that were mended with those shipped", "palermo registry diff Data/registry mended")],
            action: { try compare($0, ports) })
    }

    private static func compare(_ invocation: Invocation, _ ports: Ports) throws -> ExitCode {
        let (oldPath, newPath) = (try invocation.value(old), try invocation.value(new))
        let before = try RegistryOptions.read(oldPath, invocation.console, ports)
        let after = try RegistryOptions.read(newPath, invocation.console, ports)
        let report = DifferenceReport(from: before, to: after)
        let output = invocation.console.output
        output.write(invocation[format] == "json" ? report.json.prettyText : report.text(oldPath, newPath, width: output.width))
        return .ok
    }
}
