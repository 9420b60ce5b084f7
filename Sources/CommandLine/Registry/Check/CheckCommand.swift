internal import Casework
internal import JSONText
internal import Law

/// `palermo registry check`: everything that is wrong with a registry, at once.
enum CheckCommand {
    private static let folder = Argument("DIR", .folder, "the folder with the tables")
    private static let format = RegistryOptions.format(["text", "json"])

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "check",
            abstract: "Check the tables of a registry and count what they hold",
            discussion: """
                Every fault is shown with its file, line, column and value, and with what was expected; the exit code is then 65. Tables \
                without fault are counted by instrument and group, with their digest and with what they do not know for certain.
                """,
            arguments: [folder],
            options: [format],
            examples: [Example("Check the registry that is shipped", "palermo registry check Data/registry")],
            action: { try check($0, ports) })
    }

    private static func check(_ invocation: Invocation, _ ports: Ports) throws -> ExitCode {
        let folder = RegistryFolder(try invocation.value(folder), files: ports.files, digests: ports.digests)
        let tables = try RegistryOptions.tables(in: folder)
        let isForMachines = invocation[format] == "json"
        let output = invocation.console.output
        do throws(Corrections) {
            let report = CheckReport(try folder.registry(of: tables))
            output.write(isForMachines ? report.json.prettyText : report.text(path: folder.path, width: output.width))
            return .ok
        } catch {
            guard isForMachines else { throw invocation.console.show(error, in: folder.path, cannot: "use the registry in \(folder.path)") }
            output.write(CheckReport.json(of: error).prettyText)
            return .dataError
        }
    }
}
