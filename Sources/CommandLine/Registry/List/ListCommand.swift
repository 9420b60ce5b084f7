internal import Casework
internal import JSONText
internal import Law
internal import Registry

/// `palermo registry list`: the States, with how they stand towards the instruments.
enum ListCommand {
    private static let day = Option("on", "DATE", .date, "the day on which they count as party (default: as the tables stand)")
    private static let instrument = Option("instrument", "CODE", .text, "list its parties only, such as UNTOC, TIP, SOM or FA")
    private static let group = Option("group", "CODE", .text, "list one regional group only, such as GRULAC")
    private static let format = RegistryOptions.format(["table", "csv", "json"])

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "list",
            abstract: "List States and how they stand towards the instruments",
            discussion: """
                States stand in the alphabetical order of the language. For each instrument the day of deposit and the day of entry into \
                force for that State are shown; a State is party from the second one.
                """,
            options: [RegistryOptions.registry, DataFolder.option, day, instrument, group, RegistryOptions.language, format],
            examples: [
                Example("List the parties to the Firearms Protocol", "palermo registry list --instrument FA --on 2026-11-20"),
                Example("Write one group as a table in Arabic", "palermo registry list --group GRULAC --lang ar --format csv"),
            ],
            action: { try list($0, ports) })
    }

    private static func list(_ invocation: Invocation, _ ports: Ports) throws -> ExitCode {
        let source = try RegistryOptions.read(invocation, ports)
        let list = StateList(
            source, try RegistryOptions.language(invocation), on: invocation[day].flatMap { Day($0) },
            partiesTo: try instrument(invocation, source.registry), in: try group(invocation, source.registry))
        let output = invocation.console.output
        switch invocation[format] {
        case "csv": output.write(list.csv)
        case "json": output.write(list.json.prettyText)
        default: output.write(StateTable(list, width: output.width).text)
        }
        return .ok
    }

    private static func instrument(_ invocation: Invocation, _ registry: TreatyRegistry) throws(Failure) -> Instrument? {
        guard let word = invocation[instrument] else { return nil }
        if let found = registry.instrument(InstrumentCode(word.uppercased())) { return found }
        throw unknown("instrument", word, registry.instruments.map(\.code.text))
    }

    private static func group(_ invocation: Invocation, _ registry: TreatyRegistry) throws(Failure) -> RegionalGroup? {
        guard let word = invocation[group] else { return nil }
        if let found = registry.group(RegionalGroupCode(word.uppercased())) { return found }
        throw unknown("group", word, registry.groups.map(\.code.text))
    }

    private static func unknown(_ what: String, _ word: String, _ codes: [String]) -> Failure {
        let question = codes.nearest(to: word).map { "; did you mean \($0)?" } ?? ""
        return Failure(
            .usage, cannot: "list the \(what) '\(word)'", because: "the registry has no such \(what)\(question)",
            remedy: "It has \(codes.joined(separator: ", ")).")
    }
}
