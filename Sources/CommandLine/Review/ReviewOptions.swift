internal import Casework
internal import JSONText
internal import Law
internal import Registry

/// The words by which commands name a review, and the names that they write States with.
enum ReviewOptions {
    static let state = Argument("CODE", .text, "the code of the State under review, such as FRA")
    static let database = Option("db", "FILE", .file, "the database with the record", stands: .once)
    static let phase = Option("phase", "N", .integer(1...99), "one phase only")
    static let day = Option("on", "DATE", .date, "the day for which lateness is told (default: today)")
    static let format = RegistryOptions.format(["text", "json"])

    /// The names of all States in English, by their codes.
    static func names(_ invocation: Invocation, _ ports: Ports) throws -> [StateCode: String] {
        let source = try RegistryOptions.read(DataFolder.find(invocation, ports).registry, invocation.console, ports)
        return Dictionary(source.registry.states.map { ($0.code, $0.name(in: "en")) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Invocation {
    /// The day for which lateness is told.
    func day(_ ports: Ports) -> Day { self[ReviewOptions.day].flatMap { Day($0) } ?? ports.clock.today() }

    /// Shows an outline to people, or the same to machines where the call asks for that.
    func show(_ outline: ReviewOutline, _ json: JSON) {
        let output = console.output
        output.write(self[ReviewOptions.format] == "json" ? json.prettyText : OutlineText(outline, width: output.width).text)
    }
}
